import type { ReplyWords } from "./shape.ts";

/** Thai. */
export const th: ReplyWords = {
  wroteLast: "เขียนว่า",
  from: "จาก",
  date: "ส่ง|วันที่",
  to: "ถึง",
  subject: "เรื่อง",
  sentFrom: "ส่งจาก",
  thanks: "ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ",
};
