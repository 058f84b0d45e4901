// The search page: finds the episodes of window.searchIndex, which search-index.js has set.
const form = document.querySelector(".search");
const input = form.querySelector("input");
const hits = document.getElementById("hits");
const found = document.getElementById("found");

const fuse = new Fuse(window.searchIndex, {
  keys: [
    { name: "title", weight: 4 },
    { name: "guests", weight: 4 },
    { name: "tags", weight: 2 },
    { name: "description", weight: 2 },
    { name: "text", weight: 1 },
  ],
  ignoreDiacritics: true,
  ignoreLocation: true,
  minMatchCharLength: 2,
  threshold: 0.25,
  useExtendedSearch: true,
});

// Every word must be somewhere in the episode. Names and titles may be misspelled; in long texts,
// that would find nearly every word, so there the letters must be the same: that is what ' says.
function query(words) {
  return {
    $and: words.map((word) => ({
      $or: [
        { title: word },
        { guests: word },
        { tags: "'" + word },
        { description: "'" + word },
        { text: "'" + word },
      ],
    })),
  };
}

function show() {
  const words = input.value.match(/[\p{L}\p{N}]+/gu) ?? [];
  const episodes = words.length ? fuse.search(query(words)).map((result) => result.item) : [];
  found.replaceChildren(...episodes.map(entry));
  const { none, one, many } = form.dataset;
  const text = episodes.length === 0 ? none : episodes.length === 1 ? one : many;
  hits.textContent = words.length ? text.replace("{}", episodes.length) : "";
}

function entry(episode) {
  const link = document.createElement("a");
  link.href = episode.path;
  link.textContent = episode.title;
  const place = document.createElement("span");
  place.className = "with";
  place.textContent = [episode.place, episode.guests].filter(Boolean).join(" · ");
  const description = document.createElement("p");
  description.textContent = episode.description;
  const box = document.createElement("div");
  box.append(link, place, description);
  const item = document.createElement("li");
  item.append(box);
  return item;
}

// An address such as /search/?q=linux is a search that can be linked to.
input.value = new URLSearchParams(location.search).get("q") ?? "";
input.addEventListener("input", show);
form.hidden = false;
show();
