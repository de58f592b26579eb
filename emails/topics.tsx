import { Quote, Soft, TapRow } from "./elements.tsx";
import { suggestedTopic } from "./lines.ts";
import type { SuggestionTap, TopicLine } from "./props.ts";
import { lines, quoted, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** What a session is to be about, and, where nothing is known of it yet, what it might be about. */

export function Topics({ words, topics }: { words: Words; topics: TopicLine[] }) {
  return (
    <>
      {topics.map((topic) =>
        topic.state === "reshaped" ? (
          asItWas(words, topic, topics).map(({ says, wrote }) => (
            <>
              <Soft>{says}</Soft>
              <Quote>{wrote}</Quote>
            </>
          ))
        ) : (
          <div style="margin:0 0 12px">
            <div dir="auto" style="font-weight:600">
              {topic.text}
            </div>
            <div class="soft" style="margin:0 0 6px;font-size:14px;color:#66706d">
              {words.common.topicIs(topic.state, topic.yours === true)}
            </div>
            {topic.prep ? <Quote>{topic.prep}</Quote> : null}
          </div>
        ),
      )}
    </>
  );
}

export function topicsText(words: Words, topics: TopicLine[]): string {
  return lines(
    ...topics.map((topic) =>
      topic.state === "reshaped"
        ? asItWas(words, topic, topics).map(({ says, wrote }) => [wrap(says), quoted(wrote)])
        : [
            wrap(topic.text, "  ", "* "),
            wrap(words.common.topicIs(topic.state, topic.yours === true), "  "),
            topic.prep ? quoted(topic.prep) : undefined,
          ],
    ),
  );
}

/** A mentee's topic and notes as they were before, in their name; one of the mentor's may stand for several. */
function asItWas(
  { common }: Words,
  topic: Extract<TopicLine, { state: "reshaped" }>,
  topics: readonly TopicLine[],
) {
  const { text, prep, by } = topic;
  const all = topics.filter(({ state }) => state === "reshaped");
  return [
    { says: common.topicWas(by, all.indexOf(topic), all.length > 1), wrote: text },
    ...(prep ? [{ says: common.notesOf(by), wrote: prep }] : []),
  ];
}

export function Suggestions({ words, suggestions }: { words: Words; suggestions: SuggestionTap[] }) {
  const taps = suggestions.map((it) => ({ label: suggestedTopic(words, it), href: it.link }));
  return <TapRow stacked taps={taps} />;
}

export function suggestionsText(words: Words, suggestions: SuggestionTap[]): string {
  return lines(...suggestions.map((it) => [wrap(suggestedTopic(words, it), "  ", "* "), `  ${it.link}`]));
}
