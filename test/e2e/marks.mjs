/**
 * What is drawn on some words of the text.
 * @typedef {object} Mark
 * @property {string} line the style of the line below: solid, dashed, dotted, or none
 * @property {string} color of that line
 * @property {string} weight of the letters
 * @property {boolean} tinted whether the words stand on a tint
 */

/**
 * Where words stand on the screen, and what is drawn there. Runs in the page: the editor draws a mark as a class on the
 * words themselves or as an empty box above them, and only the boxes' places tell which words they belong to.
 * @param {string} words
 * @returns {{ x: number, y: number, marks: Mark[] } | undefined} undefined where they are not on the screen
 */
export function findInPage(words) {
  const line = [...document.querySelectorAll('.editor-instance .view-lines .view-line')].find(element =>
    element.textContent?.replaceAll('\u00a0', ' ').includes(words),
  );
  if (!line) return undefined;
  const box = boxOf(line, (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(words), words.length);
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const drawn = [
    ...document.querySelectorAll(
      '.editor-instance .view-overlays [class*="ced-"], .editor-instance .view-lines [class*="ced-"]',
    ),
  ];
  const marks = drawn.filter(element => contains(element.getBoundingClientRect(), middle)).map(describe);
  return { ...middle, marks };

  /** @param {Element} element @param {number} start @param {number} length */
  function boxOf(element, start, length) {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const size = node.textContent?.length ?? 0;
      if (start >= offset && start < offset + size) range.setStart(node, start - offset);
      if (start + length > offset && start + length <= offset + size) range.setEnd(node, start + length - offset);
      offset += size;
    }
    return range.getBoundingClientRect();
  }

  /** @param {DOMRect} rect @param {{ x: number, y: number }} point */
  function contains(rect, { x, y }) {
    return rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom;
  }

  /** @param {Element} element */
  function describe(element) {
    const style = getComputedStyle(element);
    return {
      line: style.borderBottomStyle,
      color: style.borderBottomColor,
      weight: style.fontWeight,
      tinted: style.backgroundColor !== 'rgba(0, 0, 0, 0)',
    };
  }
}
