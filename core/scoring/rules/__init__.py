"""Wordings of the rules, per language and topic.

A rule of RULES is (level, can_be_denied, telling, wording).
A wording is a regular expression over folded words with single spaces (ä is ae, ß is ss, no
commas); “..3” stands for up to three words of any kind. `telling` says how one of its words must
begin: only texts with such a word are searched. Denied: “nobody should …” turns the rule off.
"""
