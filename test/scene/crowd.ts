import type { PairOnPaper } from "./cast.ts";

/** So many pairs who share nobody, on the same Thursday; `place` keeps their addresses apart from other files'. */
export function crowd(size: number, place: string): PairOnPaper[] {
  return Array.from({ length: size }, (_, number) => ({
    mentor: "daniel",
    mentee: "noa",
    more: {
      mentor_name: `Mentor ${number}`,
      mentor_email: `mentor-${number}@${place}.example`,
      mentee_name: `Mentee ${number}`,
      mentee_email: `mentee-${number}@${place}.example`,
    },
  }));
}
