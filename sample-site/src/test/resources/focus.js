// Records what gets the focus, and returns where it could go: the parts of a player are stops too.
const places = [...document.querySelectorAll("a[href], button, input, audio")].filter(
  (element) => element.getClientRects().length > 0,
);
const faults = [];
const reached = new Set();
document.addEventListener("focusin", ({ target }) => {
  reached.add(target);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
  const seen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  const { top, bottom } = target.getBoundingClientRect();
  if (!seen || outlineColor === "rgba(0, 0, 0, 0)") {
    faults.push(`the focus on "${target.textContent.trim()}" is not seen`);
  }
  if (bottom < 0 || top > innerHeight) {
    faults.push(`"${target.textContent.trim()}" has the focus outside of the window`);
  }
});
window.focusFaults = () => [
  ...faults,
  ...places
    .filter((element) => !reached.has(element))
    .map((element) => `the keyboard does not reach "${element.outerHTML.slice(0, 80)}"`),
];
return places.flatMap((element) => Array(element.tagName === "AUDIO" ? 12 : 1).fill(element.tagName));
