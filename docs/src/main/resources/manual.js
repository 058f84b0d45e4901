// All that needs a script: the choice of colors, buttons to copy code, and the search.
const page = document.documentElement;

const colors = document.querySelector(".colors");
colors.hidden = false;
colors.addEventListener("click", () => {
  const isDark = page.dataset.theme
    ? page.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  page.dataset.theme = isDark ? "light" : "dark";
  try {
    localStorage.setItem("theme", page.dataset.theme);
  } catch {
    // It holds for this page.
  }
});

if (navigator.clipboard) {
  for (const code of document.querySelectorAll("pre > code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(textToCopy(code));
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    code.parentElement.before(button);
  }
}

/** Of a console, only the commands. */
function textToCopy(code) {
  const text = code.textContent;
  const commands = text.split("\n").filter((line) => line.startsWith("$ "));
  return code.className === "language-console" && commands.length > 0
    ? commands.map((line) => line.slice(2) + "\n").join("")
    : text;
}

const search = document.querySelector("search");
const input = search.querySelector("input");
const results = search.querySelector("ol");
const status = search.querySelector("[role=status]");
const root = search.dataset.root;
let index;

search.hidden = false;
input.addEventListener("focus", load);
input.addEventListener("input", show);
input.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    results.querySelector("a")?.click();
  }
});
search.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    input.value = "";
    show();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.closest("input, textarea")) {
    event.preventDefault();
    input.focus();
  }
});

/** Scripts, unlike data, can be loaded from a disk. */
function load() {
  index ??= Promise.all(["fuse.js", "search-index.js"].map(script)).then(
    () =>
      new Fuse(searchIndex, {
        keys: [
          { name: "heading", weight: 4 },
          { name: "page", weight: 3 },
          { name: "text", weight: 1 },
        ],
        ignoreLocation: true,
        threshold: 0.25,
        useExtendedSearch: true,
      }),
  );
  return index;
}

function script(name) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = root + name;
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
}

async function show() {
  const query = input.value.trim();
  const fuse = await load();
  if (query !== input.value.trim()) {
    return;
  }
  const found = query.length < 2 ? [] : find(fuse, query.split(/\s+/));
  results.replaceChildren(...found.map(item));
  results.hidden = found.length === 0;
  status.textContent =
    query.length < 2 ? "" : found.length === 0 ? "Nothing found" : `${found.length} found`;
}

/** Each word must be in the text, or nearly be in a title. */
function find(fuse, words) {
  const everyWord = {
    $and: words.map((word) => {
      const quoted = `"${word.replaceAll('"', "")}"`;
      return {
        $or: [{ heading: quoted }, { page: quoted }, { text: `'${quoted}` }],
      };
    }),
  };
  return fuse.search(everyWord, { limit: 20 }).map((result) => ({ ...result.item, words }));
}

function item({ page, heading, address, text, words }) {
  const link = document.createElement("a");
  const [path, anchor] = address.split("#");
  link.href = root + path.slice(1) + "index.html" + (anchor ? "#" + anchor : "");
  const title = document.createElement("span");
  title.textContent = heading ? `${page} › ${heading}` : page;
  const excerpt = document.createElement("small");
  excerpt.textContent = around(text, words[0]);
  link.append(title, excerpt);
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

function around(text, word) {
  const at = Math.max(0, text.toLowerCase().indexOf(word.toLowerCase()));
  const from = at < 40 ? 0 : text.indexOf(" ", at - 40) + 1;
  return (from > 0 ? "… " : "") + text.slice(from, from + 120) + (text.length > from + 120 ? " …" : "");
}
