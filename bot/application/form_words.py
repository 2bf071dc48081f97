"""What the ethics form says outside the web form: in the Teams dialog and on the local page."""

from typing import Final

from bot.domain.question import LONGEST
from bot.domain.risk_cards import CRISIS_CONTACTS

TITLE: Final = "Ask the ethics committee"
NOTICE_TEAMS: Final = (
    "This is confidential: nobody gets your name from me, not your manager, not the committee. "
    "Teams and the force's IT keep records that can show you used this form, and what you wrote."
)
NOTICE_HERE: Final = (
    "This page is for trying the form out. Nobody gets your name from me, but whoever runs this "
    "machine can see what you write. In Teams, the force's IT keep records that can show you used "
    "the form, and what you wrote."
)
RULES: Final = (
    "Leave out names, places and dates. The way you write can point to you as well. If you name "
    "somebody, the committee reads it, and may have to act on a crime, misconduct or danger. "
    "Questions and answers are published, without names.",
    "Asking isn't reporting: if you have a duty to report something, you still have it.",
)
ABOUT: Final = "Your question will be about {about}, which the committee has answered before."
QUESTION: Final = f"Your question (up to {LONGEST:,} characters)"
SEND: Final = "Send to the committee"
HAVE_RECEIPT: Final = "I have six words from before"

BEFORE: Final = "Before you send"
NOT_SENT: Final = "Nothing has been sent or kept yet."
COULD_POINT: Final = (
    "These could show who you are, or who it's about. How you write and what happened can show "
    "it too. Change the words below, or let me put something general in their place."
)
TAKE_OUT: Final = "Take these out for me"
SEND_ANYWAY: Final = "Send it as it stands"
TAKEN_OUT: Final = (
    "Done: read it once more below. I only find what follows a pattern, so look for what only "
    "you could know."
)
MORE_MARKS: Final = "and {count} more"
WRONGDOING: Final = (
    "This sounds as if somebody did something wrong. The committee can't look into that, and may "
    "not read this for some weeks. These can act. If it's a question of what's fair, you can "
    "still send it."
)
AT_RISK: Final = (
    "If somebody is having a really hard time, or could get hurt, a person can help now. "
    "The committee may not read this for some weeks. If it's a question, you can still send it."
)

CRISIS: Final = (
    "That sounds really hard. I'm glad you wrote it. I haven't sent it: the committee may not "
    "read it for some weeks, and a person can be there for you right now."
)
DANGER: Final = (
    "If anybody is in danger, call 999 now; on a mobile and can't speak, press 55. On duty: use "
    "your radio. I haven't sent this: the committee may not read it for some weeks."
)
BACK: Final = "Back to my question"
AFTER_STOP: Final = (
    "I can't pass on words about somebody's life or safety here. Say what you'd like the "
    "committee to look at in other words, and it can go."
)

TAKEN_TITLE: Final = "Your question is in"
TAKEN: Final = (
    "Write these six words down now. Once you close this, nobody can find them for you, not even "
    "me. Don't put them into the chat: the chat is kept."
)
TAKEN_MORE: Final = (
    "Your question waits with others for a week or two and goes to the committee in no order, so "
    "that nobody can tell when it came.\n\n"
    "With the six words you can look for an answer and add something. You don't need them to read "
    "it: every answer is published. Ask me “what did the committee say about …”."
)
SIX_WORDS: Final = "Your six words"
WRITTEN_DOWN: Final = "I've written them down"
ADDED_TITLE: Final = "That's on its way"
ADDED: Final = (
    "The committee gets it with the next questions, if the six words are those of a question."
)
CLOSE: Final = "Close"
OVER: Final = "That's all. You can close this."

LOOK_TITLE: Final = "Look for an answer"
LOOK_TEAMS: Final = (
    "Type the six words you wrote down. Teams and the force's IT may keep them, and so could see "
    "that you asked something. On the web form, on your own phone, Teams has no part in it."
)
LOOK_HERE: Final = (
    "Type the six words you wrote down. In Teams, typing them can show that you asked something."
)
LOOK: Final = "Look for an answer"
NO_ANSWER: Final = (
    "There's no answer under these words. It may still come, or a word isn't the one you were "
    "given: look at what you wrote down. Every answer is published too."
)
ANSWERS: Final = "The committee has answered. The same six words open its next answer too."
LOOKED_UNDER: Final = "The words I looked under"
ANSWER: Final = "The committee's answer"
ADD: Final = "Add something for the committee"
NEED_WORDS: Final = "I need the six words for that. They stand on what you wrote down."

CLOSED_TITLE: Final = "Not set up yet"
CLOSED: Final = (
    "The committee hasn't opened this form yet, so I can't take a question. Nothing you wrote was "
    "kept. Until then, these can help."
)
EMPTY: Final = "I didn't get any words there. Write your question below."
TOO_LONG: Final = (
    f"That's more than fits: {LONGEST:,} characters at most. Your words are below, please shorten "
    "them. Nothing was kept."
)
BUSY: Final = (
    "Too much is coming in just now, so I couldn't take it. Your words are below: try again in a "
    "few minutes. Nothing was kept."
)
AWAY: Final = (
    "I couldn't put it away safely just now, so I didn't take it. Your words are below: try again "
    "in a few minutes."
)
FAILED: Final = (
    "Something went wrong on my side, so I don't know whether I took it. Your words are below: "
    "send them again, and they count once."
)
STALE: Final = "I couldn't read that form. Close it, open it again, and paste your words in."

_LINE, _TEXT, _DANGER, _PROTECT = (
    CRISIS_CONTACTS[key].contact for key in ("police_crisis_line", "shout", "emergency", "protect")
)
OUTSIDE: Final = (
    "Other ways, outside Teams: the ethics web form on your own phone, your Federation or UNISON "
    f"rep, or {_PROTECT.name}, {_PROTECT.reach}."
)
CRISIS_LINE: Final = (
    f"If you need a person now: {_LINE.name} {_LINE.reach}, or {_TEXT.reach}. "
    f"In danger: {_DANGER.reach}."
)
