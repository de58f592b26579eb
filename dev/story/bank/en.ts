import type { Bank } from "./shape.ts";

export const en: Bank = {
  topics: [
    {
      topic: "My team lead rewrites my pull requests overnight",
      prep: "It happened again on Tuesday: I woke up to a branch I did not recognise. I said nothing in the daily, and now I avoid starting anything big.",
    },
    {
      topic: "Saying no to a customer who pays a fifth of our revenue",
      prep: "They asked for single sign-on by March and sales nodded. I have the estimate (nine weeks) and no idea how to open the call on Thursday.",
    },
    {
      topic: "Two people on my project have stopped talking to each other",
      prep: "Since the incident review they send everything through me. I think both of them feel blamed.",
    },
    {
      topic: "I was passed over for the lead role",
      prep: "The feedback was one line: more presence. I would like to understand what that means before I decide whether to be angry.",
    },
    {
      topic: "How to run the first planning round on my own",
      prep: "Twelve people, four teams, one afternoon. Last time we left with forty priorities.",
    },
    {
      topic: "My manager changes direction every Monday",
      prep: "I counted: five direction changes since November. People have begun to wait until Wednesday before they start.",
    },
    {
      topic: "Giving feedback to somebody twenty years older than me",
      prep: "He interrupts in interviews. Two candidates mentioned it. I have written three drafts of the message and deleted all of them.",
    },
    {
      topic: "The migration slipped and I have not told anybody yet",
      prep: "We are two weeks behind, perhaps three. The status page still says green because I keep hoping.",
    },
    {
      topic: "Whether to take the offer from the other team",
      prep: "More money, less say. I made a list, and the list is even.",
    },
    {
      topic: "I talk too fast when I present",
      prep: "There is a recording of Friday's review. I could only watch four minutes of it.",
    },
    {
      topic: "Getting one hour a day without meetings",
      prep: "My calendar for next week has 31 entries. I own eleven of them.",
    },
    {
      topic: "What to do with a very good idea at a very bad time",
      prep: "Budget closes on the 12th. The idea needs two people for a month.",
    },
    {
      topic: "A new hire who does not ask questions",
      prep: "Third week. Everything looks fine, which is what worries me.",
    },
  ],
  angles: [
    "What would have to be true for you to say it out loud on Monday?",
    "The same situation, seen by the person you are annoyed with",
    "One step that is small enough to take this week",
    "What are you protecting by waiting?",
  ],
  goals: [
    [
      "Lead a project of my own by the end of the year",
      "Find out what my manager expects",
      "Practise in one smaller project",
    ],
    [
      "Run our planning without help",
      "Write down how we decide",
      "Give feedback within a week, not within a quarter",
    ],
  ],
  promises: ["We answer within a day, even if only with “later”", "Cameras on, phones away"],
  mentor: {
    takeaways: [
      { takeaway: "I had answered a question nobody asked.", action: "Ask what Jo would need to say yes" },
      { takeaway: "I talk most when I am least sure.", action: "Count to five before I answer" },
      {
        takeaway: "They had the answer, I only had the patience.",
        action: "Bring one question and no slides",
      },
      { takeaway: "My story was not their story.", action: "Keep my own example for the end" },
      { takeaway: "A plan that is not theirs gets done by nobody.", action: "Let them choose the next step" },
      {
        takeaway: "I hurried because my next meeting was close.",
        action: "Leave a quarter of an hour free afterwards",
      },
      {
        takeaway: "Being useful and being helpful are two things.",
        action: "Ask first which of the two is wanted",
      },
      { takeaway: "I had never said what I expect.", action: "Write down two expectations" },
    ],
    because: [
      "it fell short of what I had hoped",
      "some weeks yes and some weeks no",
      "I was there, and so was my attention",
    ],
    reflections: [
      "I stopped rehearsing and started asking.",
      "I would set the goal earlier and write it down.",
      "Two mentees next term, if I may.",
    ],
  },
  mentee: {
    takeaways: [
      { takeaway: "Silence is not agreement.", action: "Write the status as it is, today" },
      { takeaway: "I can decide this myself, I only wanted company.", action: "Send the no before Thursday" },
      {
        takeaway: "Presence may just mean speaking first.",
        action: "Open the next review with one sentence",
      },
      {
        takeaway: "It helps to say what I am afraid of before the numbers.",
        action: "Talk to Sam before the daily",
      },
      { takeaway: "Three priorities, not forty.", action: "Cancel two meetings I own" },
      { takeaway: "I had been waiting for permission.", action: "Book the room and invite the team" },
      { takeaway: "My manager cannot read my mind.", action: "Ask for fifteen minutes on Monday" },
      { takeaway: "A draft is easier to correct than an idea.", action: "Share the half page as it is" },
      { takeaway: "Nobody remembers my mistake but me.", action: "Tell the team what I learned from it" },
      { takeaway: "I say sorry where a thank you would do.", action: "Write one mail without an apology" },
      { takeaway: "The loudest problem was not the biggest.", action: "Sort the list by what it costs" },
    ],
    because: [
      "I had wished for more",
      "it depended on the week",
      "there was always time and always a real question",
    ],
    reflections: [
      "That a week is a good unit for courage.",
      "I would bring the awkward cases sooner.",
      "A talk with my manager, and then we will see.",
    ],
  },
  thanks: ["Thanks!", "Thank you, that helps.", "Great, thanks."],
  signOffs: ["Best,", "Cheers,", "Kind regards,", "Many thanks,"],
};
