/** What people of the story write about, by language. A table of data: every entry is invented. */
export interface Bank {
  topics: { topic: string; prep: string }[];
  /** A mentor's other angle on whatever was proposed. */
  angles: string[];
  goals: string[][];
  promises: string[];
  takeaways: { takeaway: string; action: string }[];
  /** Words beside a score of 1 or 2, of 3, of 4 or 5. */
  because: [low: string, middle: string, high: string];
  /** Open questions of the reflection, whatever they ask. */
  reflections: string[];
  thanks: string[];
  /** Sign-offs, under which the name follows. */
  signOffs: string[];
}
