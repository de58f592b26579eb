import type { ReplyWords } from "./shape.ts";

/** Japanese. */
export const ja: ReplyWords = {
  wroteLast: "のメッセージ|さんのメッセージ|のメール|書きました|さんは書きました|作成",
  from: "差出人|送信者|from",
  date: "送信日時|日時|日付|送信日|sent|date",
  to: "宛先|to|cc",
  subject: "件名|subject",
  original: "元のメッセージ|オリジナルメッセージ|転送メッセージ|転送されたメッセージ|original message",
  sentFrom: `
    iphoneから送信|ipadから送信|私のiphoneから|androidから送信|outlook for ios を入手|outlook for android を入手`,
  sentLast: "から送信|から送信されました|を入手",
  device: "携帯|スマートフォン",
  regards: `
    よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|敬具|どうぞよろしくお願いいたします|
    以上、よろしくお願いします|以上、よろしくお願いいたします|宜しくお願いします|宜しくお願いいたします|
    宜しくお願い致します|今後ともよろしくお願いいたします|草々|かしこ`,
  thanks: "ありがとうございます|ありがとうございました",
  notice: "機密|受信者|誤って|削除",
  recipient: "受信者",
};
