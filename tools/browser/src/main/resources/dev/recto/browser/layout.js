// Returns what is wrong with the layout of the page at the window's width, one sentence each. Its
// argument has selectors of parts that aren't running text.
const noText = `:is(${arguments[0].join()})`;
const faults = [];
const words = /[\p{L}\p{N}]+\s*|[^\p{L}\p{N}\s]+\s*/gu;

// Each block of text with its lines: { left, right, top, bottom, length }.
const blocks = new Map();
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  if (!text.parentElement.checkVisibility({ opacityProperty: true })) {
    continue;
  }
  const block = blockOf(text);
  for (const word of text.data.matchAll(words)) {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].trimEnd().length);
    const rects = range.getClientRects();
    if (rects.length > 0 && rects[0].bottom > 0) {
      const mayBreak = !/[\p{L}\p{N}]/u.test(word[0]) && text.parentElement.closest(noText);
      if (!mayBreak && rects[rects.length - 1].top >= rects[0].bottom) {
        faults.push(`the word "${word[0].trim()}" is broken`);
      }
      add(block, rects[0], word[0].length);
    }
  }
}

function blockOf(text) {
  let element = text.parentElement;
  while (getComputedStyle(element).display.startsWith("inline")) {
    element = element.parentElement;
  }
  return element;
}

function add(block, { left, right, top, bottom }, length) {
  const lines = blocks.get(block) ?? [];
  blocks.set(block, lines);
  const line = lines[lines.length - 1];
  if (line && left >= line.right - 1) {
    line.right = right;
    line.top = Math.min(line.top, top);
    line.bottom = Math.max(line.bottom, bottom);
    line.length += length;
  } else {
    lines.push({ left, right, top, bottom, length });
  }
}

if (document.documentElement.scrollWidth > innerWidth) {
  faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
}

const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
for (const [block, lines] of blocks) {
  const name = `"${block.textContent.trim().slice(0, 40)}"`;
  if (lines.length > 1 && block.clientWidth < 8 * rem) {
    faults.push(`${name} is in a column of ${block.clientWidth} px`);
  }
  // Three lines and more are running text, but for headings; its last line may be short.
  const isText = !block.matches("h1, h2, h3") && !block.closest(noText);
  if (innerWidth >= 768 && lines.length > 2 && isText) {
    const full = lines.slice(0, -1).map((line) => line.length);
    const average = full.reduce((sum, length) => sum + length) / full.length;
    if (average < 45 || Math.max(...full) > 80) {
      faults.push(`${name} has lines of ${full.join(", ")} characters`);
    }
  }
}

const lines = [...blocks.values()].flat().sort((a, b) => a.top - b.top);
lines.forEach((line, i) => {
  // The boxes of lines are higher than the letters in them.
  const slack = (line.bottom - line.top) / 3;
  for (const below of lines.slice(i + 1)) {
    if (below.top > line.bottom - slack) {
      break;
    }
    if (below.left < line.right - 1 && line.left < below.right - 1) {
      faults.push(`text overlaps at ${Math.round(below.left)}, ${Math.round(below.top)}`);
    }
  }
});

// A column of a grid that nothing is in.
for (const grid of document.querySelectorAll("*")) {
  const style = getComputedStyle(grid);
  const tracks = style.gridTemplateColumns.split(" ").map(parseFloat);
  if (style.display !== "grid" || tracks.length < 2 || tracks.some(isNaN)) {
    continue;
  }
  let left = grid.getBoundingClientRect().left + parseFloat(style.paddingLeft);
  for (const width of tracks) {
    const middle = left + width / 2;
    const used = [...grid.children].some((child) => {
      const box = child.getBoundingClientRect();
      return box.height > 0 && box.left <= middle && middle <= box.right;
    });
    if (width > 4 * rem && !used) {
      faults.push(`a column of ${Math.round(width)} px is empty`);
    }
    left += width + (parseFloat(style.columnGap) || 0);
  }
}

// What is clicked is at least 24 px wide and high (WCAG 2.2), unless it is a part of a sentence.
for (const target of document.querySelectorAll("a[href], button, input, audio")) {
  const { width, height, bottom } = target.getBoundingClientRect();
  if (bottom > 0 && width > 0 && (width < 24 || height < 24) && !inSentence(target)) {
    const size = width < 24 ? `${Math.round(width)} px wide` : `${Math.round(height)} px high`;
    faults.push(`the link "${target.textContent.trim()}" is ${size}`);
  }
}

function inSentence(target) {
  const around = blockOf(target.firstChild ?? target);
  return (
    getComputedStyle(target).display === "inline" &&
    around.textContent.trim() !== target.textContent.trim() &&
    [...around.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "")
  );
}

return faults;
