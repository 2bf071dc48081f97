"""The sentences that belong to no entry. They are product: short, plain, warm, one next step."""

WELCOME = (
    "Hello. Tell me in a few words what's going on, and I'll point you to the right help. "
    "I'm a signpost, not a person: nobody is watching this chat."
)
TRY = "For example: {examples}."
MENU = "Here's what people come for. Tap one, or tell me in your own words."
SECTION = "Which of these is closest?"

CHOOSE = "I'm not sure which fits. Is it one of these?"
CHOOSE_ONE = "I'm not sure I've got this right. Is it this?"
NONE_OF_THESE = "None of these"
MENU_BUTTON = "Show me everything"

NOT_UNDERSTOOD = (
    "I don't have an answer for that. Try it in other words, with what happened or what you need. "
    "Or turn to a person: none of these goes through your manager."
)
STILL_NOT = (
    "I still don't have the right answer, and I don't want to guess. "
    "A person can help from here. None of these goes through your manager."
)
STILL_HERE = (
    "I'm still here. I can't tell what would help most, but these people can, and none of them "
    "goes through your manager. Tell me if you'd like something else."
)
NOTHING_SAID = "I didn't get any words there. Tell me in a few words what's going on."
OLD_BUTTON = (
    "That button is from an older chat and no longer works. Tell me what you need, or look here."
)
NOTHING_MORE = "That's all I have on it. Tell me if you'd like something else."
TOO_LONG = (
    "That was a lot, so I only read the first part. "
    "If I missed the point, say it in a line or two."
)

ASK_HELPED = "Did this help?"
YES = "Yes"
NO = "No"
GLAD = "Good. I'm here if there's anything else."
NOT_HELPED = "Sorry that wasn't it. Say it another way and I'll look again, or try one of these."

TALK_PRIVATELY = (
    "Let's talk about that in private. Open a chat with me: select my name, then Chat. "
    "I won't repeat anything from here."
)
STORE_AWAY = "I can answer, but I can't remember our chat just now."

STORE_AWAY_DIALOG = (
    "I can't keep your answers safe just now, so we have to wait with these questions. What you "
    "told me before isn't lost. Try again in a few minutes. If it can't wait, call somebody."
)

ASK_ABOUT_THIS = "Ask the committee about this"
FORM_OUTSIDE = (
    "Your question doesn't go into this chat, because Teams keeps it. Tap the button: a form "
    "opens that isn't part of the chat."
)
OPEN_FORM = "Open the form"
FORM_ELSEWHERE = (
    "The form doesn't open in a terminal. It's in Teams and on the local page (make run). On your "
    "own phone, use the ethics web form."
)

ALSO = "Or did you mean this?"
RELATED = "Related"
AS_OF = "True as of {as_of}. To be checked again by {review_by}."
OVERDUE = "This answer should have been checked by {review_by}. Check before you rely on it."
HISTORIC = "Nobody has confirmed this lately. Check before you rely on it."

DIALOG_GONE = (
    "I can't go on with those questions: they were taken away meanwhile. Nothing was sent. "
    "Tell me what you need, and I'll find another way."
)
HELLO = "Hello."
ALREADY_SENT = (
    "That went off already, and only once. Your reference is {reference}. "
    "Ask me “where is {reference}?” any time."
)
GO_ON_WHEN_READY = "Go on when you're ready"
TIME_IF_KNOWN = "Time, if you know it"
