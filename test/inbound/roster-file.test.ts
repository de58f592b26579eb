import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isZone } from "../../src/domain/time.ts";
import { correctRoster, readCorrections } from "../../src/inbound/roster-corrections.ts";
import { parseRoster, type RosterError } from "../../src/inbound/roster-file.ts";
import { countryOfZone, zoneNames } from "../../src/inbound/zone-countries.ts";

const defaults = { zone: "Europe/Berlin", language: "en" };
const header = "mentor_name,mentor_email,mentee_name,mentee_email,weekday,time";
const danaAndNoa = "Dana Weiss,dana@example.org,Noa Levi,noa@example.org,Thursday,18:00";

const parse = (text: string | Uint8Array) => parseRoster(text, defaults);
const withColumn = (column: string, value: string) => `${header},${column}\n${danaAndNoa},${value}\n`;
const withCell = (column: string, value: string) => {
  const at = header.split(",").indexOf(column);
  return `${header}\n${danaAndNoa.split(",").with(at, value).join(",")}\n`;
};
const onlyError = (text: string): RosterError | undefined => {
  const { errors } = parse(text);
  expect(errors).toHaveLength(1);
  return errors[0];
};
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};

describe("a roster", () => {
  test("Dana and Noa become a pair with the programme's zone and language and the usual rhythm", () => {
    expect(parse(`${header}\n${danaAndNoa}\n`)).toEqual({
      rows: [
        {
          row: 2,
          mentor: {
            name: "Dana Weiss",
            email: "dana@example.org",
            zone: "Europe/Berlin",
            language: "en",
            country: "DE",
          },
          mentee: {
            name: "Noa Levi",
            email: "noa@example.org",
            zone: "Europe/Berlin",
            language: "en",
            country: "DE",
          },
          weekday: 4,
          time: "18:00",
          zone: "Europe/Berlin",
          minutes: 60,
          cadence: 1,
          frame: "goal-oriented",
          unsaid: [
            "minutes",
            "cadence",
            "frame",
            "mentor.zone",
            "mentor.language",
            "mentor.country",
            "mentee.zone",
            "mentee.language",
            "mentee.country",
          ],
        },
      ],
      errors: [],
    });
  });

  test("every column that may be there is read", () => {
    const file =
      "Mentor Name;MENTOR_EMAIL;Mentee-Name;mentee_e-mail;Weekday;Time;mentor_timezone;mentee time zone;minutes;" +
      "cadence;frame;place;goal;mentor_language;mentee_language;mentor_country;mentee_country\r\n" +
      '"Weiss, Dana";Dana@Example.org;Noa Levi;noa@example.org;Do.;6:30 pm;Europe/Vienna;asia/jerusalem;45;' +
      'Alle zwei Wochen;Ad-hoc;"Café ""Eins""";"Lead a team;\r\nspeak up";de_at;he;at;il\r\n';
    expect(parse(file).errors).toEqual([]);
    expect(parse(file).rows).toEqual([
      {
        row: 2,
        mentor: {
          name: "Weiss, Dana",
          email: "dana@example.org",
          zone: "Europe/Vienna",
          language: "de-AT",
          country: "AT",
        },
        mentee: {
          name: "Noa Levi",
          email: "noa@example.org",
          zone: "Asia/Jerusalem",
          language: "he",
          country: "IL",
        },
        weekday: 4,
        time: "18:30",
        zone: "Europe/Vienna",
        minutes: 45,
        cadence: 2,
        frame: "ad-hoc",
        place: 'Café "Eins"',
        goal: "Lead a team; speak up",
      },
    ]);
  });

  test("columns may stand in any order, and columns of the organiser's own are left alone", () => {
    const { rows, errors } = parse(
      "department,time,weekday,mentee_email,mentee_name,mentor_email,mentor_name\n" +
        "R&D,18:00,Thu,noa@example.org,Noa Levi,dana@example.org,Dana Weiss",
    );
    expect(errors).toEqual([]);
    expect(rows[0]?.mentor.name).toBe("Dana Weiss");
  });

  test.each([
    ["UTF-8", new TextEncoder().encode(`${header}\nDána,d@example.org,נועה,n@example.org,Thu,18:00`)],
    [
      "UTF-8 with a mark",
      new TextEncoder().encode(`\ufeff${header}\nDána,d@example.org,נועה,n@example.org,Thu,18:00`),
    ],
    [
      "UTF-16 LE with a mark",
      utf16(`\ufeff${header}\nDána,d@example.org,נועה,n@example.org,Thu,18:00`, false),
    ],
    [
      "UTF-16 BE with a mark",
      utf16(`\ufeff${header}\nDána,d@example.org,נועה,n@example.org,Thu,18:00`, true),
    ],
    ["UTF-16 LE without one", utf16(`${header}\nDána,d@example.org,נועה,n@example.org,Thu,18:00`, false)],
    ["UTF-16 BE without one", utf16(`${header}\nDána,d@example.org,נועה,n@example.org,Thu,18:00`, true)],
  ])("is read as %s", (_, bytes) => {
    expect(parse(bytes).errors).toEqual([]);
    expect(parse(bytes).rows.map((row) => [row.mentor.name, row.mentee.name])).toEqual([["Dána", "נועה"]]);
  });

  test.each([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("may be separated by %s", (_, delimiter) => {
    expect(parse(`${header}\n${danaAndNoa}`.replaceAll(",", delimiter)).rows).toHaveLength(1);
  });

  test("Excel's first line that names the separator is obeyed", () => {
    expect(parse(`sep=;\n${`${header}\n${danaAndNoa}`.replaceAll(",", ";")}`).rows[0]?.row).toBe(3);
  });

  test.each(["\n", "\r\n", "\r"])("may end its lines with %j", (end) => {
    expect(parse([header, danaAndNoa, "", ""].join(end)).rows).toHaveLength(1);
  });

  test("rows are numbered as a spreadsheet shows them: blank rows count, a line end inside a cell does not", () => {
    const { errors } = parse(
      `${header},goal\n${danaAndNoa},"one\ntwo"\n\n,,,,,,\nAmir,amir@example.org,Lea,lea@example.org,Blursday,9:00,\n`,
    );
    expect(errors).toEqual([
      {
        row: 5,
        column: "weekday",
        value: "Blursday",
        problem: "unknown-weekday",
        remedy: "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday",
      },
    ]);
  });

  test("good rows are kept beside bad ones, and a bad row names all that is wrong with it", () => {
    const { rows, errors } = parse(
      `${header},minutes\n${danaAndNoa},60\nAmir,amir at example,,lea@example.org,Monday,18,600`,
    );
    expect(rows.map((row) => row.row)).toEqual([2]);
    expect(errors.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [3, "mentor_email", "bad-address"],
      [3, "mentee_name", "missing-value"],
      [3, "time", "bad-time"],
      [3, "minutes", "bad-minutes"],
    ]);
  });

  test.each([
    ["18:00", "18:00"],
    ["18.00", "18:00"],
    ["9:00", "09:00"],
    ["6pm", "18:00"],
    ["6 PM", "18:00"],
    ["6:30 pm", "18:30"],
    ["6:30\u202fp.m.", "18:30"],
    ["12am", "00:00"],
    ["12:15 pm", "12:15"],
    ["18:00:00", "18:00"],
    ["18h30", "18:30"],
    ["18 Uhr", "18:00"],
  ])("the time %s is %s", (written, time) => {
    expect(parse(withCell("time", written)).rows[0]?.time).toBe(time);
  });

  test.each(["18", "24:00", "13pm", "0pm", "9:60", "0.75", "noonish", "18:0"])(
    "the time %s is asked back",
    (value) => {
      expect(onlyError(withCell("time", value))).toEqual({
        row: 2,
        column: "time",
        value,
        problem: "bad-time",
        remedy: "18:00",
      });
    },
  );

  test.each([
    ["Monday", 1],
    ["tues.", 2],
    ["Mittwoch", 3],
    ["mercredi", 3],
    ["miércoles", 3],
    ["quarta-feira", 3],
    ["mercoledì", 3],
    ["woensdag", 3],
    ["יום ה׳", 4],
    ["חמישי", 4],
    ["الأربعاء", 3],
    ["يوم الخميس", 4],
    ["Sunday", 7],
    ["ראשון", 7],
    ["Sa", 6],
  ])("the weekday %s is day %i", (written, weekday) => {
    expect(parse(withCell("weekday", written)).rows[0]?.weekday).toBe(weekday);
  });

  test.each([
    ["weekly", 1],
    ["Biweekly", 2],
    ["every two weeks", 2],
    ["zweiwöchentlich", 2],
    ["toutes les deux semaines", 2],
    ["monthly", 4],
    ["mensual", 4],
  ])("the cadence %s is every %i weeks", (written, weeks) => {
    expect(parse(withColumn("cadence", written)).rows[0]?.cadence).toBe(weeks);
  });

  test.each([
    ["mentor_timezone", "Asia/Jerusalm", "unknown-zone", "Asia/Jerusalem"],
    ["mentor_timezone", "Jerusalem", "unknown-zone", "Asia/Jerusalem"],
    ["mentor_timezone", "W. Europe Standard Time", "unknown-zone", "Europe/Berlin"],
    ["mentor_timezone", "EST", "unknown-zone", "America/New_York"],
    ["mentor_timezone", "+02:00", "unknown-zone", undefined],
    ["minutes", "14", "bad-minutes", "15-240"],
    ["minutes", "241", "bad-minutes", "15-240"],
    ["minutes", "45.5", "bad-minutes", "15-240"],
    ["cadence", "sometimes", "unknown-cadence", "weekly, fortnightly, monthly"],
    ["frame", "loose", "unknown-frame", "goal-oriented, time-framed, ad hoc"],
    ["mentor_language", "Hebrew", "unknown-language", "he"],
    ["mentor_language", "xx", "unknown-language", "en, en-GB, de, fr, es, he, ar"],
    ["mentee_country", "Germany", "unknown-country", "GB, US, DE, IL"],
    ["goal", "x".repeat(501), "too-long", "500"],
  ])("%s %s is refused as %s, with what would be right", (column, value, problem, remedy) => {
    expect(onlyError(withColumn(column, value))).toEqual({
      row: 2,
      column,
      value: value.slice(0, 80),
      problem,
      ...(remedy === undefined ? {} : { remedy }),
    });
  });

  test.each([
    "dana",
    "dana@",
    "@example.org",
    "dana@example",
    "da na@example.org",
    "dana@ex..org",
    "d@x.org d@y.org",
    "dana@-.org",
  ])("%s is no address", (value) => {
    expect(onlyError(withCell("mentor_email", value))).toMatchObject({
      column: "mentor_email",
      value,
      problem: "bad-address",
    });
  });

  test("line ends, control and direction marks in a name become one line", () => {
    const file = withCell("mentor_name", '"Dana\r\nBcc: eve@example.net\u0007\u202e Weiss"');
    expect(parse(file).rows[0]?.mentor.name).toBe("Dana Bcc: eve@example.net Weiss");
  });

  test("a name of more than 80 characters is refused, one of 80 emoji is not", () => {
    expect(onlyError(withCell("mentee_name", "N".repeat(81)))).toMatchObject({
      problem: "too-long",
      remedy: "80",
    });
    expect(parse(withCell("mentee_name", "🦊".repeat(80))).rows).toHaveLength(1);
  });

  test("the country is that of the zone unless the file says otherwise, and UTC has none", () => {
    expect(parse(withColumn("mentee_timezone", "Asia/Jerusalem")).rows[0]?.mentee.country).toBe("IL");
    expect(parse(withColumn("mentee_country", "uk")).rows[0]?.mentee.country).toBe("GB");
    expect(parse(withColumn("mentee_timezone", "UTC")).rows[0]?.mentee).toHaveProperty("country", "");
  });
});

describe("a roster that contradicts itself", () => {
  test("a person cannot mentor themselves", () => {
    expect(onlyError(withCell("mentee_email", "DANA@example.org"))).toEqual({
      row: 2,
      column: "mentee_email",
      value: "dana@example.org",
      problem: "same-person",
    });
  });

  test("the same pair twice is named with the earlier row", () => {
    const { rows, errors } = parse(`${header}\n${danaAndNoa}\n${danaAndNoa}`);
    expect(rows).toHaveLength(1);
    expect(errors).toEqual([
      { row: 3, column: "mentee_email", value: "noa@example.org", problem: "pair-twice", remedy: "2" },
    ]);
  });

  test("one address with two names or two zones is asked back", () => {
    const { errors } = parse(
      `${header},mentor_timezone\n${danaAndNoa},Europe/Berlin\n` +
        "Dana Weiß,dana@example.org,Lea,lea@example.org,Friday,9:00,Europe/Vienna",
    );
    expect(errors).toEqual([
      { row: 3, column: "mentor_name", value: "Dana Weiß", problem: "two-values", remedy: "Dana Weiss" },
      {
        row: 3,
        column: "mentor_timezone",
        value: "Europe/Vienna",
        problem: "two-values",
        remedy: "Europe/Berlin",
      },
    ]);
  });

  test("what one row says of Dana holds for her other rows, earlier and later", () => {
    const { rows } = parse(
      `${header},mentor_timezone\n${danaAndNoa},\nDana Weiss,dana@example.org,Lea,lea@example.org,Friday,9:00,Asia/Tokyo`,
    );
    expect(rows.map((row) => [row.zone, row.mentor.country])).toEqual([
      ["Asia/Tokyo", "JP"],
      ["Asia/Tokyo", "JP"],
    ]);
  });
});

describe("a file that is no roster", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "no-rows"],
    ["a header alone", `${header}\n`, "no-rows"],
    ["a spreadsheet's own format", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]), "not-text"],
    ["two million characters", "x".repeat(2_000_001), "too-big"],
    ["5,001 rows", `${header}\n${"a,b,c,d,e,f\n".repeat(5_001)}`, "too-many-rows"],
  ])("%s is refused", (_, file, problem) => {
    expect(parse(file).rows).toEqual([]);
    expect(parse(file).errors.map((error) => error.problem)).toEqual([problem]);
  });

  test("each missing column is named", () => {
    expect(parse("mentor_name,mentor_email,mentee_name\nDana,dana@example.org,Noa").errors).toEqual([
      { problem: "missing-column", column: "mentee_email" },
      { problem: "missing-column", column: "weekday" },
      { problem: "missing-column", column: "time" },
    ]);
  });

  test("a misspelt column is named with the one that was meant, a repeated one as repeated", () => {
    expect(onlyError(withColumn("mentor_timezne", "Asia/Tokyo"))).toEqual({
      problem: "unknown-column",
      column: "mentor_timezne",
      remedy: "mentor_timezone",
    });
    expect(onlyError(withColumn("Time", "9:00"))).toMatchObject({
      problem: "repeated-column",
      column: "time",
    });
  });

  test("a quotation mark that never closes is named with its row", () => {
    const { errors } = parse(
      `${header}\n${danaAndNoa}\n"Amir,amir@example.org,Lea,lea@example.org,Mon,9:00\n`,
    );
    expect(errors).toMatchObject([{ row: 3, problem: "open-quote" }]);
  });

  test("an unquoted comma in a name is named once, not as five wrong cells", () => {
    expect(onlyError(`${header}\nWeiss, ${danaAndNoa}`)).toEqual({ row: 2, problem: "too-many-cells" });
  });

  test("bytes that are no UTF-8 are named where they stand", () => {
    const latin1 = new Uint8Array(
      [...withCell("mentor_name", "J?rg")].map((c) => (c === "?" ? 0xf6 : c.charCodeAt(0))),
    );
    expect(parse(latin1).errors).toEqual([
      { row: 2, column: "mentor_name", value: "J\ufffdrg", problem: "unreadable", remedy: "UTF-8" },
    ]);
  });

  test("no bytes make it throw, and rows are plain JSON", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 300 })),
        (tail) => {
          const { rows } = parse(typeof tail === "string" ? `${header}\n${danaAndNoa}\n${tail}` : tail);
          expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  test("two million quotation marks or unknown zones take no time to speak of", () => {
    const started = Date.now();
    parse(`${header}\n${'"'.repeat(1_900_000)}`);
    parse(`${header}\n${'"a"b,'.repeat(300_000)}`);
    parse(
      `${header},mentor_timezone\n${Array.from({ length: 5_000 }, (_, n) => `${danaAndNoa},Asia/Xerusal${n}`).join("\n")}`,
    );
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe("a correction", () => {
  const wrong =
    `${header},mentor_timezone\r\n${danaAndNoa},Europe/Berlin\r\n\r\n` +
    "Amir,amir@example.org,Lea,lea@example.org,Monday,9:00,Asia/Jerusalm\r\n" +
    "Kai,kai@example.org,Mia,mia@example.org,Blursday,99:00,\r\n";

  test("is read from the lines of a reply", () => {
    expect(
      readCorrections("Hi,\n Row 14 : Asia/Jerusalem\nrow 15: \r\nROW 3: 18:00\nrow of ducks: 3\n\nOlivia"),
    ).toEqual([
      { row: 14, value: "Asia/Jerusalem" },
      { row: 3, value: "18:00" },
    ]);
  });

  test("puts the right value into the one wrong cell and leaves the rest and its row numbers", () => {
    const corrected = correctRoster(wrong, [{ row: 4, value: "Asia/Jerusalem" }], parse(wrong).errors);
    expect(parse(corrected).rows.map((row) => [row.row, row.zone])).toEqual([
      [2, "Europe/Berlin"],
      [4, "Asia/Jerusalem"],
    ]);
    expect(parse(corrected).errors.map((error) => error.row)).toEqual([5, 5]);
  });

  test("does nothing where two cells of the row are wrong, or none", () => {
    const { errors } = parse(wrong);
    expect(
      correctRoster(
        wrong,
        [
          { row: 5, value: "Friday" },
          { row: 2, value: "x" },
          { row: 99, value: "x" },
        ],
        errors,
      ),
    ).toBe(wrong);
  });

  test("cannot add a column or a row by what it says", () => {
    const value = 'Asia/Jerusalem,"x\ny';
    const corrected = correctRoster(wrong, [{ row: 4, value }], parse(wrong).errors);
    expect(parse(corrected).errors).toContainEqual(
      expect.objectContaining({ row: 4, problem: "unknown-zone" }),
    );
    expect(parse(corrected).errors.map((error) => error.row)).toEqual([4, 5, 5]);
  });
});

describe("the table of zones", () => {
  test("every zone of tzdata that lies in a country has one, under old names too", () => {
    expect(
      ["Europe/Berlin", "Asia/Calcutta", "Iceland", "US/Eastern", "Asia/Tel_Aviv"].map(countryOfZone),
    ).toEqual(["DE", "IN", "IS", "US", "IL"]);
    expect(zoneNames().filter((zone) => !isZone(zone))).toEqual([]);
    const unplaced = Intl.supportedValuesOf("timeZone").filter((zone) => countryOfZone(zone) === undefined);
    expect(unplaced.filter((zone) => !/^(Etc\/|UTC|GMT|[A-Z0-9]{3,7}$)/.test(zone))).toEqual([]);
  });
});
