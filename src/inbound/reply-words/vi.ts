import type { ReplyWords } from "./shape.ts";

/** Vietnamese. */
export const vi: ReplyWords = {
  wroteLast: "đã viết|viết",
  iWrote: "tôi đã viết|tôi viết",
  opens: "vào",
  from: "từ|người gửi",
  date: "đã gửi|ngày|ngày gửi|gửi",
  to: "đến|tới|người nhận|cc",
  subject: "chủ đề|tiêu đề",
  original: "thư gốc|tin nhắn gốc|thư đã chuyển tiếp|tin nhắn đã chuyển tiếp",
  sentFrom: "đã gửi từ|được gửi từ|gửi từ|tải outlook",
  device: "điện thoại|thiết bị",
  regards: "trân trọng|thân mến|thân ái|thân|kính thư",
  everyday: "thân",
  thanks: `
    cảm ơn|xin cảm ơn|chúc một ngày tốt lành|hẹn gặp lại|xin cảm ơn nhiều|cảm ơn nhiều`,
  notice: "bảo mật|người nhận|nhầm|xóa",
  recipient: "người nhận",
  scanned: "thư này",
};
