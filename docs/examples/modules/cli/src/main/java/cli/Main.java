package cli;

import java.util.Optional;
import site.Recipe;
import site.Recipes;

/** Prints the recipe that is named, or else a list of all. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Optional<Recipe> recipe = args.length == 0 ? Optional.empty() : Recipes.find(args[0]);
    recipe.ifPresentOrElse(Main::print, Main::list);
  }

  private static void print(Recipe recipe) {
    System.out.println(recipe.title() + "\n\n" + recipe.page().body().text());
  }

  private static void list() {
    for (Recipe recipe : Recipes.all()) {
      System.out.println(recipe.page().slug() + ": " + recipe.description());
    }
  }
}
