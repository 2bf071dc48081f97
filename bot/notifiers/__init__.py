"""What sends a letter to a team: e-mail, a signed webhook, a Teams channel, a local mailbox."""
