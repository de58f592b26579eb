import type { Page } from "playwright-core";

/** A finger's width (WCAG 2.2, 2.5.5), in CSS pixels. */
const FINGER = 44;
/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEGIBLE = 4.5;
const TARGETS = "a, button, select, summary, textarea, label:has(input)";

const SIZES = `[...document.querySelectorAll("${TARGETS}")].map((target) => {
  const { width, height } = target.getBoundingClientRect();
  return { text: target.textContent.trim(), width, height };
})`;

/** Everything on the page that one has to hit and that is smaller than a finger. */
export async function smallTargets(page: Page): Promise<string[]> {
  const targets = await page.evaluate<{ text: string; width: number; height: number }[]>(SIZES);
  return targets
    .filter(({ width, height }) => width < FINGER || height < FINGER)
    .map(({ text, width, height }) => `${text}: ${width} × ${height}`);
}

/** How many pixels one would have to scroll sideways. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

const STRUCTURE = `({
  wide: document.scrollingElement.scrollWidth,
  headings: document.querySelectorAll("h1").length,
  language: document.documentElement.lang,
  unlabelled: [...document.querySelectorAll("input, textarea")].filter(({ labels }) => labels.length !== 1).length,
  ungrouped: document.querySelectorAll("input:not(fieldset:has(legend) input)").length,
})`;

/** What somebody with a screen reader, or with a narrow screen, has to rely on. */
export function structure(page: Page): Promise<{
  wide: number;
  headings: number;
  language: string;
  unlabelled: number;
  ungrouped: number;
}> {
  return page.evaluate(STRUCTURE);
}

interface Shown {
  text: string;
  color: string;
  /** From the element outwards. */
  backgrounds: string[];
}

const SHOWN = `[...document.querySelectorAll("body *")]
  .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((element) => {
    const backgrounds = [];
    for (let at = element; at; at = at.parentElement) backgrounds.push(getComputedStyle(at).backgroundColor);
    return { text: element.textContent.trim(), color: getComputedStyle(element).color, backgrounds };
  })`;

/** Text that is hard to read on what it stands on. */
export async function faintText(page: Page): Promise<string[]> {
  const shown = await page.evaluate<Shown[]>(SHOWN);
  return shown.flatMap(({ text, color, backgrounds }) => {
    const behind = backgrounds.find((one) => channelsOf(one)[3] !== 0);
    const ratio = behind ? contrast(color, behind) : 0;
    return ratio >= LEGIBLE ? [] : [`${text}: ${color} on ${behind ?? "nothing"} is ${ratio.toFixed(2)}`];
  });
}

/** WCAG 2.2, contrast ratio: 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`, as browsers write a computed colour. */
function channelsOf(color: string): number[] {
  const channels = (color.match(/[\d.]+/g) ?? []).map(Number);
  return channels.length === 3 ? [...channels, 1] : channels;
}
