"""A letter as an e-mail, in plain text."""

from email.message import EmailMessage
from email.utils import formatdate

from bot.domain.letter import Letter


def as_mail(letter: Letter, sender: str, to: tuple[str, ...]) -> EmailMessage:
    """Return the e-mail. Its Message-ID is the same at every try, so that a repeat is seen."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = ", ".join(to)
    mail["Subject"] = " ".join(letter.subject.split())
    mail["Message-ID"] = f"<{letter.key}@{sender.rpartition('@')[2]}>"
    mail["Date"] = formatdate()
    mail["Auto-Submitted"] = "auto-generated"  # no out-of-office answers
    mail.set_content(letter.text)
    return mail
