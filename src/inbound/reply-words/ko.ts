import type { ReplyWords } from "./shape.ts";

/** Korean. */
export const ko: ReplyWords = {
  wroteLast: "님이 작성|작성|님이 작성한 내용|쓴 글",
  from: "보낸 사람|보낸사람|발신|from",
  date: "보낸 날짜|보낸날짜|날짜|보냄|sent|date",
  to: "받는 사람|받는사람|참조|to|cc",
  subject: "제목|subject",
  original: "원본 메시지|원본 이메일|전달된 메시지|원본 메일|original message",
  sentFrom: `
    나의 iphone에서 보냄|나의 ipad에서 보냄|내 iphone에서 보냄|iphone에서 보냄|갤럭시에서 보냄|ios용 outlook|android용 outlook`,
  sentLast: "에서 보냄|용 outlook 다운로드|에서 보냈습니다",
  device: "스마트폰|핸드폰|휴대폰|갤럭시",
  regards: "감사합니다|안녕히 계세요|드림|수고하세요|감사드립니다|좋은 하루 되세요|안녕히계세요",
  thanks: "고맙습니다",
  notice: "기밀|수신자|실수로|삭제",
  recipient: "수신자",
};
