import { expect, test } from "vitest";
import { kinds, renderMail } from "../../emails/index.ts";

const summary = kinds["reflection-summary"].sample;

test("an average of everybody's mentors does not read as if it were about one", () => {
  const averages = [{ code: "mentor-listened" as const, average: 4.26, respondents: 9 }];
  const { text } = renderMail({ ...summary, averages });
  expect(text).toContain("Did the mentor really listen? 4.3 of 5 (9 answers)");
});

test("without averages nothing is said of them", () => {
  const { averages: _, ...rest } = summary;
  expect(renderMail(rest).text).not.toContain("AVERAGE");
});
