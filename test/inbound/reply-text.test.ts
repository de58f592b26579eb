import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replyText } from "../../src/inbound/reply-text.ts";
import { ATTRIBUTIONS, HEADERS } from "./reply-text-forms.ts";

const ANSWER = "Thursday suits me.\n\nCan we talk about the budget?";
const QUOTE = "Hello Noa,\nwhat would you like to talk about?";
const marked = QUOTE.split("\n")
  .map((line) => `> ${line}`)
  .join("\n");

describe("a quotation below the answer", () => {
  for (const [client, line] of Object.entries(ATTRIBUTIONS)) {
    test(`${client}: marked, unmarked and at the answer's heels`, () => {
      expect(replyText({ text: `${ANSWER}\n\n${line}\n\n${marked}\n` }).reply).toBe(ANSWER);
      expect(replyText({ text: `${ANSWER}\n${line}\n${marked}\n` }).reply).toBe(ANSWER);
      expect(replyText({ text: `${ANSWER}\r\n\r\n${line}\r\n\r\n${QUOTE}\r\n` }).reply).toBe(ANSWER);
    });
  }
  for (const [client, block] of Object.entries(HEADERS)) {
    test(`${client}: a header block, with and without a rule above it`, () => {
      expect(replyText({ text: `${ANSWER}\n\n${block}\n\n${QUOTE}` }).reply).toBe(ANSWER);
      expect(replyText({ text: `${ANSWER}\n\n${"_".repeat(32)}\n${block}\n\n${QUOTE}` }).reply).toBe(ANSWER);
    });
  }
});

describe("no false cut", () => {
  const prose: Record<string, string> = {
    "a sentence that ends like an attribution":
      "On Monday I wrote to her:\nplease send me the plan.\nShe has not answered yet.",
    "a dated sentence about oneself":
      "On 3 March 2026 I wrote:\nwe should meet more often.\nI still think so.",
    "an address to write to": "Please send the slides before 12.03.2027 to noa@example.com:\nshe needs them.",
    "a link with the word wrote in it": "See https://example.org/2027/01/11/what-she-wrote:\nI liked it.",
    "lines of dashes": "First topic\n----\nHow do I say no to my manager without harm?\n----\nSecond topic",
    "a list that begins with From":
      "From: my manager I hear nothing.\nTo: my team I say too much.\nThat is my topic.",
    "opening hours": "From: 9:00\nTo: 17:00\nDate: 3 March 2027",
    "an appointment": "Date: Wednesday, 3 March 2027\nTime: 7:00 pm\nPlace: 130 Fox Street",
    "sent from in a sentence": "Sent from my desk, it took a day.\nThe files were sent from Berlin.",
    "regards in a sentence": "With regards to the budget, I need advice.\nBest would be Friday.",
    "a bullet list with hyphens": "My topics:\n- Promotion\n- Noa's project\n-Budget",
    "thanks that are the message's end": "I hope you can look at it.\n\nThanks!",
    "numbers behind a bracket": "x > 5 is fine\nand 3 < 4",
    "what a manager wrote, told on":
      "On Tuesday at 9:30 my manager wrote:\nwe need to talk.\nWhat do I answer?",
    "what somebody said in a year": "On 3 March 2026 my manager said:\nno.\nI want to try again.",
    "a scanner as a topic": "I checked the antivirus software.\nThat is done.",
    "an app as a topic": "Outlook for Android is slow.\nSent by mail on Friday.",
    "everyday words that also close letters": "Three topics\nLove\nWork",
    "a yes in Polish": "Dzień dobry,\n\nTak\nCzwartek",
    "thanks before a day": "Thanks\nthursday",
    "a worry about confidentiality":
      "My manager told me something confidential by mistake and asked me to delete the mail at once, which I did not do.",
    "a postscript": "See you Thursday.\n\nBest,\nNoa\n\nPS: bring the plan, please",
  };
  for (const [what, text] of Object.entries(prose)) {
    test(what, () => {
      const { reply } = replyText({ text });
      if (what === "a postscript") expect(reply).toBe("See you Thursday.\n\nPS: bring the plan, please");
      else expect(reply).toBe(text);
    });
  }

  test("a quotation that Noa made herself stays apart from her words, which all remain", () => {
    const text = "I wanted to answer this:\n\n> be patient\n\nI am not.\n";
    expect(replyText({ text }).reply).toBe("I wanted to answer this:\n\nI am not.");
  });
});

describe("signatures and footers", () => {
  const signOffs = [
    "Best regards,\nNoa Levi",
    "Cheers\nNoa",
    "Viele Grüße\nNoa",
    "Mit freundlichen Grüßen\n\nNoa Levi\nEntwicklung",
    "Cordialement,\nNoa",
    "Un saludo,\nNoa",
    "Abraços,\nNoa",
    "Cordiali saluti\nNoa Levi",
    "Met vriendelijke groet,\nNoa",
    "Venlig hilsen\nNoa",
    "Med vänliga hälsningar\nNoa",
    "Mvh Noa",
    "Ystävällisin terveisin\nNoa",
    "Pozdrawiam,\nNoa",
    "S pozdravem\nNoa",
    "S pozdravom,\nNoa",
    "Üdvözlettel,\nNoa",
    "Cu stimă,\nNoa",
    "С уважением,\nНоа Леви",
    "З повагою,\nНоа",
    "Με εκτίμηση,\nΝόα",
    "Saygılarımla,\nNoa",
    "בברכה,\nנועה",
    "مع أطيب التحيات،\nنوا",
    "Trân trọng,\nNoa",
    "此致\n敬礼\n诺娅",
    "よろしくお願いします。\nノア",
    "감사합니다.\n노아 드림",
    "Thanks in advance,\nNoa",
    "Danke,\nNoa",
    "Regards, Noa",
    "— Noa",
    "-- \nNoa Levi\nhttps://example.com",
    "--\nNoa",
    "___________________________\nNoa Levi\nnoa@example.com\n+972 50 123 4567",
  ];
  for (const signOff of signOffs) {
    test(JSON.stringify(signOff), () => {
      const read = replyText({
        text: `${ANSWER}\n\n${signOff}\n\nOn 11/01/2027 17:00, Fortnight wrote:\n${marked}`,
      });
      expect(read.reply).toBe(ANSWER);
      expect(read.signature).toBe(signOff.replace("-- ", "--"));
    });
  }

  const footers = [
    "Sent from my iPhone",
    "Sent from my Samsung Galaxy smartphone.",
    "Sent from Outlook for Android<https://aka.ms/AAb9ysg>",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Sent with Proton Mail secure email.",
    "Sent from Yahoo Mail on Android",
    "Von meinem iPhone gesendet",
    "Gesendet von Outlook für Android<https://aka.ms/AAb9ysg>",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Sendt fra min iPhone",
    "Skickat från min iPhone",
    "Lähetetty iPhonesta",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Odoslané z môjho iPhonu",
    "Az iPhone-omról küldve",
    "Trimis de pe iPhone-ul meu",
    "Отправлено с iPhone",
    "Надіслано з iPhone",
    "Στάλθηκε από το iPhone μου",
    "iPhone'umdan gönderildi",
    "נשלח מה-iPhone שלי",
    "أرسلت من الـ iPhone",
    "Đã gửi từ iPhone của tôi",
    "发自我的iPhone",
    "從我的 iPhone 傳送",
    "iPhoneから送信",
    "나의 iPhone에서 보냄",
    "Virus-free. www.avast.com",
    "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, löschen Sie sie bitte.",
    "_______________________________________________\nmentors mailing list\nhttps://lists.example.org/listinfo/mentors",
  ];
  for (const footer of footers) {
    test(footer, () => {
      expect(replyText({ text: `${ANSWER}\n\n${footer}` })).toMatchObject({
        reply: ANSWER,
        signature: footer,
      });
    });
  }

  test("a message that is only a sign-off is its own reply", () => {
    expect(replyText({ text: "Thanks,\nNoa\n" }).reply).toBe("Thanks,\nNoa");
    expect(replyText({ text: "Best,\nNoa\n\nSent from my iPhone" }).reply).toBe("Best,\nNoa");
    expect(replyText({ text: "Sent from my iPhone" }).reply).toBe("");
  });

  test("what Outlook for Android leaves below its footer is the unmarked quotation", () => {
    const text = `${ANSWER}\n\nSent from Outlook for Android<https://aka.ms/AAb9ysg>\n\nHello Noa,`;
    expect(replyText({ text }).reply).toBe(ANSWER);
  });
});

describe("answers between quoted lines", () => {
  test("each stands with its question", () => {
    const text = [
      "Hi,",
      "",
      "On 11/01/2027 17:00, Fortnight wrote:",
      "> 1. Was your mentor responsive?",
      "5, always",
      "> 2. Did she listen?",
      ">",
      "> (one to five)",
      "",
      "4, mostly.",
      "",
      "-- ",
      "Noa",
    ].join("\n");
    const read = replyText({ text });
    expect(read.reply).toBe("Hi,\n\n5, always\n\n4, mostly.");
    expect(read.parts).toEqual([
      { quoted: "", reply: "Hi," },
      { quoted: "1. Was your mentor responsive?", reply: "5, always" },
      { quoted: "2. Did she listen?\n\n(one to five)", reply: "4, mostly." },
    ]);
  });

  test("an answer below the whole quotation is the reply", () => {
    const text = `On 11/01/2027 17:00, Fortnight wrote:\n${marked}\n\n${ANSWER}`;
    expect(replyText({ text }).parts).toEqual([{ quoted: QUOTE, reply: ANSWER }]);
  });

  test("the tail of a quoted line that a client wrapped without a mark is quoted", () => {
    const text =
      "Good.\n\n> Last week you said that you would like to talk about the budget of your\nnew team.\n> What else?\n";
    expect(replyText({ text }).reply).toBe("Good.");
  });
});

describe("with the text of our mail at hand", () => {
  const sent =
    "Hello Noa,\n\nhere are three questions for you.\n\n1. Was your mentor responsive this term?\n\n2. Did your mentor listen to you?\n\nAnswer below each question, in a line or two.\n\nFortnight";

  test("answers inside an unmarked quotation are found, the rest is not", () => {
    const text =
      "Here you go:\n\nFrom: Fortnight <reply@in.example.org>\nSent: Monday, 11 January 2027 17:00\nTo: Noa Levi\nSubject: Your term\n\nHello Noa,\n\nhere are three questions for you.\n\n1. Was your mentor responsive this term?\n\nYes, within a day\n\n2. Did your mentor listen to you?\n\n4\n\nAnswer below each question, in a line or two.\n\nFortnight\n";
    expect(replyText({ text, sent }).parts).toEqual([
      { quoted: "", reply: "Here you go:" },
      {
        quoted: "Hello Noa,\n\nhere are three questions for you.\n\n1. Was your mentor responsive this term?",
        reply: "Yes, within a day",
      },
      { quoted: "2. Did your mentor listen to you?", reply: "4" },
    ]);
  });

  test("answers written onto the quoted line are found", () => {
    const text =
      "> 1. Was your mentor responsive this term? 5\n> 2. Did your mentor listen to you? yes, a lot\n";
    expect(replyText({ text, sent }).parts).toEqual([
      { quoted: "1. Was your mentor responsive this term?", reply: "5" },
      { quoted: "2. Did your mentor listen to you?", reply: "yes, a lot" },
    ]);
  });

  test("of two questions that begin alike the longer is no answer to the shorter", () => {
    const alike = "What did you learn?\n\nWhat did you learn that surprised you?";
    const text = "> What did you learn?\n> What did you learn that surprised you?\n\nTo ask first.\n";
    expect(replyText({ text, sent: alike }).reply).toBe("To ask first.");
  });

  test("questions copied without any mark are quotation", () => {
    const text = "1. Was your mentor responsive this term?\n5\n2. Did your mentor listen to you?\n4";
    expect(replyText({ text, sent }).reply).toBe("5\n\n4");
  });

  test("a suggestion of ours that Noa repeats above the quotation is her own", () => {
    const text = `Did your mentor listen to you?\n\nOn 11/01/2027 17:00, Fortnight wrote:\n${marked}`;
    expect(replyText({ text, sent }).reply).toBe("Did your mentor listen to you?");
  });

  test("a line that differs because the mail was rendered anew stays quoted", () => {
    const old = "You meet on Thursday at 18:00.";
    const text = `Fine.\n\n-----Original Message-----\nHello Noa,\n\nhere are three questions for you.\n\n${old}\n\n2. Did your mentor listen to you?\n`;
    expect(replyText({ text, sent }).reply).toBe("Fine.");
  });
});

describe("HTML only", () => {
  const gmail = (answer: string) =>
    `<div dir="ltr">${answer}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Jan 11, 2027 at 5:00 PM Fortnight &lt;<a href="mailto:reply@in.example.org">reply@in.example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>Hello Noa,<br>what would you like to talk about?</div></blockquote></div>`;

  test("Gmail", () => {
    expect(
      replyText({
        html: gmail("<div>Thursday suits me.</div><div><br></div><div>Can we talk about the budget?</div>"),
      }).reply,
    ).toBe(ANSWER);
  });

  test("Gmail, with answers between two quotations", () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Mon, Jan 11, 2027 at 5:00 PM Fortnight &lt;reply@in.example.org&gt; wrote:</div><blockquote class="gmail_quote">Was she responsive?</blockquote><div>5</div><blockquote class="gmail_quote">Did she listen?</blockquote><div>4</div></div>';
    expect(replyText({ html }).parts).toEqual([
      { quoted: "Was she responsive?", reply: "5" },
      { quoted: "Did she listen?", reply: "4" },
    ]);
  });

  test("Outlook on the web", () => {
    const html =
      '<div>Thursday suits me.</div><div><br></div><div>Can we talk about the budget?</div><div id="Signature"><p>Noa Levi</p></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Fortnight<br><b>Sent:</b> Monday</div><div>Hello Noa,</div>';
    expect(replyText({ html })).toMatchObject({ reply: ANSWER, signature: "Noa Levi" });
  });

  test("Outlook for Windows: nothing but a border and a header block", () => {
    const html =
      '<div class="WordSection1"><p class="MsoNormal">Thursday suits me.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Can we talk about the budget?<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Fortnight &lt;reply@in.example.org&gt; <br><b>Gesendet:</b> Montag, 11. Januar 2027 17:00<br><b>An:</b> Noa Levi<br><b>Betreff:</b> Diese Woche</p></div><p>Hello Noa,</p></div>';
    expect(replyText({ html }).reply).toBe(ANSWER);
  });

  test("Apple Mail and Thunderbird", () => {
    for (const html of [
      '<div>Thursday suits me.</div><div><br></div><div>Can we talk about the budget?</div><br><div><blockquote type="cite"><div>On 11 Jan 2027, at 17:00, Fortnight wrote:</div><div>Hello Noa</div></blockquote></div>',
      '<p>Thursday suits me.</p><p>Can we talk about the budget?</p><div class="moz-cite-prefix">On 11/01/2027 17:00, Fortnight wrote:<br></div><blockquote type="cite" cite="mid:1@x">Hello Noa</blockquote>',
    ]) {
      expect(replyText({ html }).reply).toBe(ANSWER);
    }
  });

  test("Yahoo, GMX and Proton", () => {
    for (const html of [
      "<div>Thursday suits me.</div><div><br></div><div>Can we talk about the budget?</div><div id='yahoo_quoted_1' class='yahoo_quoted'><div>On Monday, Fortnight wrote:</div><div>Hello Noa</div></div>",
      "<p>Thursday suits me.</p><p>Can we talk about the budget?</p><div name='quote'><div>Gesendet: Montag</div>Hello Noa</div>",
      "<div>Thursday suits me.</div><div><br></div><div>Can we talk about the budget?</div><div class='protonmail_quote'>On Monday, January 11th, 2027 at 17:00, Fortnight &lt;reply@in.example.org&gt; wrote:<blockquote class='protonmail_quote' type='cite'>Hello Noa</blockquote></div>",
    ]) {
      expect(replyText({ html }).reply).toBe(ANSWER);
    }
  });

  test("lists, line breaks and tables stay lines", () => {
    const html =
      "<ul><li>Budget</li><li>My <b>new</b> team<ul><li>hiring</li></ul></li></ul><ol><li>one</li><li>two</li></ol>a<br>b<table><tr><td>c</td><td>d</td></tr></table>";
    expect(
      replyText({ html })
        .reply.split("\n")
        .filter((line) => line !== ""),
    ).toEqual(["- Budget", "- My new team", "- hiring", "1. one", "2. two", "a", "b", "c d"]);
  });

  test("an unclosed blockquote hides nothing", () => {
    expect(replyText({ html: "<blockquote>Hello Noa<p>My answer is below" }).reply).toContain(
      "My answer is below",
    );
    const html =
      "<div>On Mon, Jan 11, 2027 at 5:00 PM Fortnight &lt;reply@in.example.org&gt; wrote:</div><blockquote>Hello Noa<p>My answer is below";
    expect(replyText({ html }).reply).toContain("My answer is below");
  });

  test("an indented paragraph is Noa's own, hidden text is nobody's", () => {
    const html =
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">Budget</blockquote><div style="display:none">preheader</div><style>p{}</style>';
    expect(replyText({ html }).reply).toBe("Budget");
  });
});

describe("whatever comes in", () => {
  test("direction marks, zero width and fixed spaces do not survive, joiners do", () => {
    expect(replyText({ text: "\ufeff\u200fשלום\u00a0לך\u200b 👩\u200d💻" }).reply).toBe("שלום לך 👩\u200d💻");
  });

  test("nothing gives nothing", () => {
    const empty = { reply: "", quoted: "", signature: "", parts: [] };
    for (const mail of [{}, { text: "" }, { html: "" }, { text: " \n\n" }, { text: "", html: "<p></p>" }]) {
      expect(replyText(mail)).toEqual(empty);
    }
  });

  const floods: Record<string, string> = {
    "one endless line": "wrote: ".repeat(80_000),
    "quotation marks": `${">".repeat(400_000)}\n`,
    attributions: "On Mon, Jan 11, 2027 at 5:00 PM A <a@b.org>\n".repeat(10_000),
    labels: "From: a@b.org\n".repeat(40_000),
    dashes: `${"-".repeat(99)}\n`.repeat(5_000),
    "sign-offs": "Best,\nNoa\n".repeat(40_000),
    footers: "Sent from my iPhone\n".repeat(20_000),
    brackets: "> (\nx\n".repeat(60_000),
    spaces: `${" ".repeat(400_000)}x`,
    colons: `${"a:".repeat(200_000)}\n`,
    "one quoted word a line": "> a\nb\n".repeat(60_000),
  };
  for (const [what, text] of Object.entries(floods)) {
    test(`half a megabyte of ${what} takes no time`, () => {
      const start = performance.now();
      replyText({ text });
      replyText({ text, sent: text });
      expect(performance.now() - start).toBeLessThan(5000);
    });
  }
  const markup: Record<string, string> = {
    "nested elements": "<div>".repeat(80_000),
    "nested quotations": `${"<blockquote>".repeat(20_000)}x${"</blockquote>".repeat(20_000)}`,
    "closing tags": `<b>${"</i>".repeat(100_000)}`,
    "open brackets": "<".repeat(400_000),
    entities: "&amp;".repeat(80_000),
    attributes: `<div ${"a=b ".repeat(100_000)}>x</div>`,
  };
  for (const [what, html] of Object.entries(markup)) {
    test(`half a megabyte of ${what} takes no time`, () => {
      const start = performance.now();
      replyText({ html });
      expect(performance.now() - start).toBeLessThan(5000);
    });
  }
});

describe("any arrangement of what mail consists of", () => {
  const pieces = [
    "Thursday suits me.",
    "",
    "> Hello Noa,",
    ">> old",
    "On Mon, Jan 11, 2027 at 5:00 PM A <a@b.org> wrote:",
    "From: a@b.org",
    "Sent: 11 January 2027 17:00",
    "Subject: x",
    "-- ",
    "Best regards,",
    "Noa",
    "Sent from my iPhone",
    "-----Original Message-----",
    "________________________________",
    "- one",
    "wrote:",
    ">",
    "<",
    "שלום",
    "PS: y",
    "—",
    "::",
  ];
  const html = [
    "<div>",
    "</div>",
    "<blockquote>",
    "</blockquote>",
    "<p>",
    "<br>",
    "<li>",
    "&lt;",
    "text",
    "<div id='divRplyFwdMsg'>",
    "<div class='gmail_signature'>",
    "<pre>",
    "<",
  ];

  test("gives every line to exactly one of reply, quotation and signature", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (lines) => {
        const read = replyText({ text: lines.join("\n") });
        const given = lines.map((line) => line.replace(/^[> ]+/, "").trim()).filter((line) => line !== "");
        const found = [read.reply, read.quoted, read.signature].flatMap((text) => text.split("\n"));
        expect(
          found
            .map((line) => line.trim())
            .filter((line) => line !== "")
            .sort(),
        ).toEqual(given.sort());
      }),
    );
  });

  test("and any string, never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.array(fc.constantFrom(...html)),
        (text, tags) => {
          replyText({ text, sent: text });
          replyText({ html: tags.join("") + text, sent: text });
        },
      ),
    );
  });
});
