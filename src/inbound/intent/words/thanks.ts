import { forms } from "../speech/lexicon.ts";
import { fold } from "../text/tokens.ts";

/** Thanks in languages whose times are not read: all that their mails are understood to say. */
const THANKS = `díky|díky moc|moc díky|děkuji|děkuju|děkuji moc|mockrát děkuji|děkujeme|ďakujem|ďakujem pekne|vďaka|
  ευχαριστώ|ευχαριστώ πολύ|σας ευχαριστώ|σ ευχαριστώ|kiitos|kiitos paljon|paljon kiitoksia|kiitoksia|suuret kiitokset|
  köszönöm|köszönöm szépen|nagyon köszönöm|köszi|köszönjük|ありがとう|ありがとうございます|ありがとうございました|
  どうもありがとうございます|どうもありがとうございました|감사합니다|고맙습니다|정말 감사합니다|정말 고맙습니다|대단히 감사합니다|
  mulțumesc|mulțumesc mult|mulțumesc frumos|mulțumim|mersi|mersi mult|спасибо|большое спасибо|спасибо большое|
  благодарю|огромное спасибо|teşekkürler|çok teşekkürler|teşekkür ederim|çok teşekkür ederim|sağ olun|sağol|
  дякую|щиро дякую|дуже дякую|дякуємо|cảm ơn|cảm ơn rất nhiều|cảm ơn bạn|xin cảm ơn|cám ơn|谢谢|非常感谢|多谢|
  谢谢你|谢谢您|感谢|謝謝|非常感謝|謝謝你|謝謝您|terima kasih|terima kasih banyak|asante|asante sana|hvala|
  hvala lepo|hvala lijepa|puno hvala|благодаря|благодаря много|много благодаря|aitäh|suur aitäh|tänan|paldies|
  liels paldies|ačiū|labai ačiū|ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|ขอบคุณมาก|धन्यवाद|बहुत धन्यवाद`;

const KNOWN: ReadonlySet<string> = new Set(forms(THANKS).map(plain));

/** Whether a line is nothing but thanks in one of them. */
export function isForeignThanks(line: string): boolean {
  return KNOWN.has(plain(line));
}

function plain(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
