import type { Language } from "./language.ts";

export const en: Language = {
  tag: "en",
  clock24: false,
  half: "either",
  weekdays: `1 monday/~mon|2 tuesday/~tue/~tues|3 wednesday/wednesay/wensday/wendesday/~wed/~weds|
    4 thursday/thrusday/thursdy/~thu/~thur/~thurs|5 friday/~fri|6 saturday/=sat|7 sunday/=sun`,
  everyWeekday: "1 mondays|2 tuesdays|3 wednesdays|4 thursdays|5 fridays|6 saturdays|7 sundays",
  months: `1 january/=jan|2 february/=feb|3 march/=mar|4 april/=apr|5 =may|6 june/=jun|7 july/=jul|8 august/=aug|
    9 september/=sep/=sept|10 october/=oct|11 november/=nov|12 december/=dec`,
  numbers: `0 zero|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|
    12 twelve|13 thirteen|14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|
    25 twenty five|30 thirty|35 thirty five|40 forty|45 forty five|50 fifty|55 fifty five`,
  ordinals: `1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth|9 ninth|10 tenth|11 eleventh|
    12 twelfth|13 thirteenth|14 fourteenth|15 fifteenth|16 sixteenth|17 seventeenth|18 eighteenth|19 nineteenth|
    20 twentieth|30 thirtieth`,
  parts: {
    morning:
      "morning|in the morning|in the am|first thing|first thing in the morning|early morning|late morning",
    midday: "lunchtime|lunch time|over lunch|around lunch|at lunch|at lunchtime",
    afternoon: "afternoon|in the afternoon|arvo|early afternoon|late afternoon|end of day|end of the day|eod",
    evening: "evening|in the evening|after work|after hours|early evening|late evening",
    night: "at night|night",
  },
  everyPart: {
    morning: "mornings|in the mornings",
    midday: "lunchtimes|lunch times",
    afternoon: "afternoons|in the afternoons",
    evening: "evenings|in the evenings",
    night: "nights",
  },
  todayParts: {
    morning: "this morning",
    afternoon: "this afternoon",
    evening: "this evening|tonight",
  },
  talk: {
    today: "today|later today",
    tomorrow: "tomorrow|tomorow|tommorow|tommorrow|tmrw",
    overmorrow: "the day after tomorrow|day after tomorrow",
    next: "next|the following",
    this: "this|coming|upcoming|this coming",
    nextWeek: "next week|the week after|the following week|following week",
    thisWeek: "this week",
    minute: "minute|minutes|min|mins",
    halfHour: "half an hour|half hour|a half hour",
    quarterHour: "quarter of an hour|a quarter of an hour|quarter hour",
    hour: "hour|hours|hr|hrs",
    day: "day|days",
    week: "week|weeks",
    in: "in",
    at: "at",
    oclock: "o'clock|oclock|<h|<hrs|<hours",
    am: "<am|<a m",
    pm: "<pm|<p m",
    half: "half",
    halfPast: "half past|half after",
    quarter: "quarter|a quarter",
    pastHour: "past",
    to: "to",
    noon: "noon|midday|at noon|at midday",
    midnight: "midnight",
    mine: `my time|mine|our time|local time|my local time|here|in my time zone|in my timezone|my end|
      my timezone|my time zone`,
    yours: `your time|yours|your timezone|your time zone|for you|at your end|your end|her time|his time|
      their time`,
    zoneWord: "time",
    between: "between|anywhere between|any time between|anytime between|sometime between",
    and: "and|&",
    or: "or|alternatively|or else",
    until: "until|till|til|through|thru|'til",
    from: "from|starting|starting at|as of|from about|since",
    onwards: "onwards|onward|on wards|or later|or after|and later",
    before: "before|earlier than|by|up to",
    after: "after|later than|from|any time after|anytime after",
    notBefore: "not before|no earlier than|not earlier than",
    notAfter: "not after|no later than|not later than",
    around: `around|about|roughly|approximately|circa|ca|approx|ish|sometime around|or so|say around|
      more or less|or thereabouts`,
    sameTime: "same time|the same time|at the same time|at the usual time|usual time|same hour",
    later: `later|afterwards|push back|push it back|put it back|delay|delay it|back by|postpone|postpone it|
      postpone by|put off|postponing`,
    earlier: "earlier|sooner|bring forward|bring it forward|forward by",
    one: "one|option|slot|choice|proposal|suggestion|of them|of those|of these|of the times|time slot|date",
    option: "option|number|no|nr|slot|choice",
    lastOne: "the last one|last one|the latter|the last option|last option|the last slot",
    any: `any of them|any of these|any of those|either|either one|either works|all of them|all of these|
      all of those|both|both of them|any of the times|any of the above|any of the three|all three|
      any time you offered`,
    others: `the others|others|the other one|the other ones|the other two|the other times|the rest|the other`,
    none: `none of these|none of them|none of those|none of the times|none|neither|none of the above|
      none of the three|none of the offered times`,
    can: `can|could|would|shall|i could|able|able to|would it be possible|is it possible|possible to|manage|
      may cancel a|may cancel any|may cancel one|may cancel meetings|may cancel sessions|
      may skip a|may skip any|may skip one|may miss a|
      can't we|couldn't we|let's|lets|let us|make|can't|cannot|can not|cant|unable|unable to|couldn't|
      any chance|is there any chance|would you mind|do you mind`,
    cue: `how about|what about|suggest|propose|prefer|rather|better|best|best for|ideal|easier|available|
      free|open|happy|instead|if possible|would be|why not|why don't we|i'd prefer|available on|aim for|
      go for|go with|stick to|take|i'll take|pick|choose|choose the|i choose|i pick|switch|swap|
      schedule|book|set|agree on|it is|otherwise|alternative|an alternative|keep|stick with|stay with|
      meant|i meant|i mean|correction|make that`,
    approve: `works|works well|suits|suit|fits|fit|possible|convenient|sounds good|works for me|works best|
      would work|will work|is fine|is good|is perfect|doable|feasible|that's fine|looks good|confirmed|
      i confirm|i can make it|we can make it|make it`,
    change: `move|push|shift|change|delay|bring forward|moving|pushing|shifting|changing|delaying|moving it|
      pushing it|shifting it`,
    move: `reschedule|re-schedule|postpone|push back|put off|rebook|move it|move this|move our|move the|
      change it|change the time|change our time|shift it|push it|find another time|find a new time|
      find a different time|another time|a different time|another day|a different day|another slot|
      some other time|rescheduling|postponing|moving our`,
    meet: `meet|work|talk|speak|meet up|catch up|chat|call|start|begin|have our|have the|have it|do it|
      do this|do`,
    noun: `session|sessions|meeting|meetings|call|appointment|our session|conversation|chat|mentoring|slot|
      slots|meet|catch-up|meeting time|invite|invitation|time slot`,
    self: "i|i'm|im|i am|i'd|i'll|i've|we|we'd|we'll|we're|me|us|myself",
    own: "my|our",
    you: "you|your|you're|you'll|you'd|u",
    the: "the",
    article: "a|an",
    good: "good|fine|ok|okay|all good|perfect",
    sorry: `sorry|apologies|my apologies|unfortunately|sadly|afraid|i'm afraid|please|pls|plz|so sorry|
      very sorry`,
    filler: `will|may|might|should|few|a few|couple|several|a couple|a|an|it|that|this|these|those|is|it's|its|
      that's|thats|be|am|are|do|does|have|has|on|for|with|of|as|to|in|so|then|there|also|too|just|only|
      really|very|much|well|still|even|all|any|some|more|please|pls|plz|kindly|actually|unfortunately|
      sadly|sorry|apologies|afraid|i'm afraid|my apologies|again|by|up|both|each|other|time|times|day|
      days|date|if that's ok|if that is ok|if that works|if you can|if ok|if it's ok|if you like|
      if you prefer|for example|eg|say|maybe like|soon|now|already|quick|quickly|quite|most|bit|little|
      a bit|a little|your side|my side|side|regarding|re|not a problem|no problem|no worries|get|got|
      need|needs|want|wish|like|have to|need to|must|going to|gonna|wanted|hope|ask|asking|think|guess|
      out|same|usual|way|also for|works too|any time|anytime|whole|entire|part|end|beginning|half of|
      week|weeks|offered|suggested|proposed|proposal|of the|for now|right|right now|great idea|fyi|btw|
      by the way|from my side|at all|after all|online|by phone|on zoom|via zoom|on teams|by video|
      remotely|in person|would you mind|do you mind|mind|chance|any chance|is there any chance|find|
      for the next|whichever|whatever|either way|planned|as planned|as agreed|as discussed|as scheduled|
      originally|this time|this once`,
    instead: "instead|rather than that|in place",
    insteadOf: "instead of|rather than|than|than on",
    not: `not|don't|dont|doesn't|doesnt|can't|cant|cannot|can not|won't|wont|isn't|isnt|aren't|wouldn't|
      couldn't|couldnt|unable|unable to|no longer|no|nor|neither on|shouldn't|hardly|neither|not here|
      not around|anything but|any time but|anytime but|any day but|all but|except|except for|apart from|
      other than|avoid|please avoid`,
    busy: `busy|unavailable|booked|taken|occupied|impossible|no good|bad|bad for|tied up|out of office|
      in a meeting|in meetings|travelling|traveling|tricky|difficult|hard|too early|too late|swamped|
      snowed under|overloaded|slammed|overbooked|double booked|already have|i already have|no go|
      out of the question`,
    cannot: `cancel|have to cancel|need to cancel|must cancel|skip|have to skip|have to miss|miss|
      can't make it|cannot make it|can not make it|can't come|cannot come|can't attend|cannot attend|
      won't make it|will not make it|not going to make it|won't be able to make it|not able to make it|
      won't be able to come|won't be able to attend|won't be there|can't be there|cannot be there|
      call it off|have to drop out|can't do it|cannot do it|can't join|cannot join|
      won't be able to join|won't come|not coming|can't manage it|i can't this week|have to bail|
      let's cancel|cancelling|canceling`,
    excuse: `sick|ill|unwell|not well|not feeling well|under the weather|something came up|
      something has come up|in bed|in hospital|covid|the flu|flu|a cold|have a cold|down with`,
    never: "never|not ever|i never can|never on|in general not|generally not",
    only: "only",
    every: "every|each|all|always|any|all the time|constantly|usually|every time",
    because: `because|since|as i|as my|as we|due to|because of|cause|'cause|cos|the reason|reason being|
      owing to|given that`,
    but: "but|however|though|yet|although",
    so: "so|therefore|hence|that's why|thus",
    hedge: `maybe|perhaps|possibly|probably|potentially|if|might|not sure|unless|depending|depends|
      tentatively|i think maybe|in theory|theoretically|provisionally|could maybe|hopefully|whether|
      assuming|unsure|or not|at the earliest|earliest|at the latest|latest|any day|any weekday|weekday|
      weekdays|whatever day|any other day`,
    past: `yesterday|was|were|had|did|went|been|met|ago|last|last week|last time|used to|happened|said|told|
      previous|previously|wish|i wish|would have|would've|could have|could've|i'd have|if only`,
    about:
      "about|on the topic of|topic|topics|concerning|say no|say yes|saying no|saying yes|keep up|keep up with",
    late: `late|running late|running behind|be late|delayed|running a bit late|running a little late|behind|
      behind schedule`,
    arrive: `be there|join|arrive|come|be with you|get there|show up|dial in|log in|running|coming|joining|
      arriving|be able to join|make it`,
    away: `away|on holiday|on holidays|on vacation|out of office|out of the office|on leave|off work|
      on a trip|not here|not around|travelling|traveling|on parental leave|on maternity leave|
      on paternity leave|ooo|be away|i'm away|out of town|out of the country`,
    back: "back|back on|return|returning|back in the office|back at work|back from",
    yes: `yes|yep|yeah|yup|y|sure|agreed|i agree|agree|ok|okay|of course|absolutely|count me in|i'm in|
      gladly|with pleasure|i'll join|happy to join|join|i'd love to|i would love to|definitely|
      certainly|deal|fine by me|fine with me|yes please|i accept|accept|accepted|happy to|i'm on board|
      sounds good|looks good|looks great|sounds great|let's do it|let's do this|approved`,
    no: `no|nope|nah|n|not for me|no thanks|no thank you|i'd rather not|i would rather not|not interested|
      not this time|i decline|decline|i'm out|count me out|no topic|no topic this week|
      nothing this week|no topics|i have no topic`,
    met: `we met|we did|we did meet|held|it took place|it happened|took place|yes we met|we had it|
      we have met|did meet`,
    notMet: `we didn't|we did not|we didn't meet|we did not meet|didn't meet|did not meet|it didn't happen|
      it did not happen|didn't happen|it did not take place|it didn't take place|we haven't met|
      never met|we missed each other|we never met|did not happen|we missed it|had to cancel|
      we had to cancel|it was cancelled|it was canceled|was cancelled|fell through|it fell through|
      couldn't meet|could not meet|we couldn't meet|we could not meet`,
    thanks: `thanks|thank you|thx|ty|cheers|many thanks|much appreciated|thanks so much|thank you so much|
      thanks a lot|thank you very much|thanks again|appreciated|ta|tks|i appreciate it|appreciate it|
      thank you for|thanks for|thanks for the reminder|thank you for the reminder|
      thanks for letting me know|thank you for letting me know|thanks for understanding|
      thank you for understanding|for your understanding|thanks for organising|thanks for organizing|
      got it|noted|understood|will do`,
    great: "great|perfect|super|awesome|excellent|wonderful|lovely|brilliant|nice|cool|amazing|fantastic",
    greeting: `hi|hello|hey|dear|good morning|good afternoon|good evening|hiya|hi there|hello there|morning|all|
      team`,
    courtesy: `no problem|no worries|not a problem|no problem at all|that helps|this helps|that helps a lot|
      very helpful|helpful|much better|looking forward|looking forward to it|looking forward to|
      i look forward|look forward to|i'm looking forward|hope you are well|hope you're well|
      hope this finds you well|hope all is well|have a nice|have a good|have a great|have a lovely|
      enjoy|weekend|a nice|take care|best|best regards|regards|kind regards|all the best|best wishes|
      cheers|sorry for the late reply|sorry for the late answer|apologies for the late reply|
      apologies for the delay|sorry for the delay|late reply|late answer|sorry for the short notice|
      short notice|on short notice|can't wait|cannot wait|sorry about that|sorry about this|
      sorry for the trouble|sorry for the inconvenience|i hope that's ok|hope that's ok|hope that works|
      hope this works|i hope that works|let me know|let me know if that works|does that work|is that ok|
      is that okay|would that work|does that suit you|what do you think|if that suits you|no rush|
      great idea|good idea|nice idea|late notice|for the late notice|sorry for the late notice|great topic|good topic|nice topic|interesting topic|lovely topic|great topics|good topics`,
    seeYou: `see you|see you then|see you on|see you at|until then|talk soon|speak soon|talk then|
      see you there|till then`,
    ask: "what|when|where|why|how|which|what's|who's|where's|when's|how's|who",
    sessionAsk: `meeting link|the link|zoom link|video link|organiser|organizer|programme|program|this email|
      these emails|this mail|these mails|who can see|who sees|who reads|who will see|how long is|
      how long does|how does this work|what happens if i miss|what happens if i cancel|what happens if i don't|what happens if i can't|what happens if we miss|what happens if we don't|what happens if we can't|where do we meet|when do we meet|when is our|
      where is our|what time is|is my answer|my data|privacy|meet in person|who is my mentor|
      who is my mentee|$how do i cancel|how do i cancel my session|how do i cancel the session|how do i cancel our session|how do i cancel a session|how do i cancel the meeting|how do i cancel this|how do i change my email|how do i change my address|how do i change my hours|how do i change my time zone|how do i change the time|how do i change the session|who can read what i|who can read this|who can read my|who can read it|who reads my|who reads what i`,
    they: "he|she|they|him|her|his|their|them|someone|somebody|everyone|everybody|nobody|people",
    nextDay: "the day after|the next day|the following day|next day|the day after that|one day later",
    previousDay: "the day before|the previous day|one day earlier",
    anymore: "anymore|any more|no longer",
    free: "available|free|open|available on",
    twoWeeks: "a fortnight|fortnight",
    whether: `is it|is it still|isn't it|are we meeting|are we still meeting|are we still on for|do we meet|
      do we still meet|when do we meet`,
  },
};
