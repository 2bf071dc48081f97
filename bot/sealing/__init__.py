"""Seals ethics questions: HPKE, receipts and the committee's public keys."""
