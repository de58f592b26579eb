import type { ReplyWords } from "./shape.ts";

/** Chinese. */
export const zh: ReplyWords = {
  wroteLast: "写道|寫道|写了|來信",
  from: "发件人|寄件者|寄件人|发送人|寄件者",
  date: "发送时间|发送日期|日期|时间|傳送時間|寄件日期|時間",
  to: "收件人|收件者|抄送|副本",
  subject: "主题|主旨|主題",
  original:
    "原始邮件|回复的原邮件|转发的原邮件|邮件原件|转发邮件|转发的邮件|原始郵件|原始訊息|轉寄郵件|轉寄的郵件",
  sentFrom:
    "发自我的|从我的|发送自|获取 outlook|從我的|傳送自|寄自我的|取得 outlook|發自我的|从 outlook|從 outlook",
  device: "手机|手機",
  regards: "此致|敬礼|祝好|祝商祺|顺颂商祺|敬上|此致敬礼|謹啟|敬祝|祝好！|顺祝商祺|祝安|祝顺利",
  thanks: "谢谢|多谢|謝謝|祝工作顺利|祝您工作愉快|祝好运|感谢|非常感谢|辛苦了|順頌時祺",
  notice: "保密|收件人|误收|删除|刪除",
  recipient: "收件人",
};
