"""Enters every calendar part of a folder's mails in its recipient's calendar, and prints the calendars as JSON.

The same as replay.ts, with a second mail parser and a second calendar library: where the two differ, one is wrong.
"""

import datetime
import email
import email.policy
import json
import pathlib
import re
import sys

import icalendar


def calendar_parts(path):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    for part in mail.walk():
        if part.get_content_type() == "text/calendar":
            yield mail, part


def event_in(part):
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    method = str(calendar["METHOD"])
    if method != part["Content-Type"].params.get("method"):
        raise ValueError(f"METHOD {method} in a part of another method")
    (event,) = calendar.walk("VEVENT")
    errors = [f"{name}: {why}" for one in (calendar, event) for name, why in getattr(one, "errors", [])]
    if errors:
        raise ValueError("; ".join(errors))
    return {
        "method": method,
        "uid": str(event["UID"]),
        "newness": (int(event["SEQUENCE"]), event["DTSTAMP"].dt),
        "start": utc(event["DTSTART"].dt),
        "end": utc(event["DTEND"].dt),
    }


def utc(moment):
    if moment.utcoffset() != datetime.timedelta(0):
        raise ValueError(f"{moment} is not in UTC")
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def in_the_order_sent(path):
    number = re.match(r"\d+", path.name)
    return (int(number.group()) if number else 0, path.name)


def replay(folder):
    calendars, faults, parts = {}, [], 0
    for path in sorted(folder.glob("*.eml"), key=in_the_order_sent):
        for mail, part in calendar_parts(path):
            parts += 1
            try:
                event = event_in(part)
                owner = mail["To"].addresses[0].addr_spec.lower()
            except Exception as fault:  # whatever the library trips over is this mail's fault
                faults.append(f"{path.name}: {type(fault).__name__}: {fault}")
                continue
            calendar = calendars.setdefault(owner, {})
            before = calendar.get(event["uid"])
            if before is None or event["newness"] > before["newness"]:
                calendar[event["uid"]] = event
    shown = sorted(
        f"{owner} {event['uid']} {event['start']} {event['end']}"
        for owner, calendar in calendars.items()
        for event in calendar.values()
        if event["method"] == "REQUEST"
    )
    return {"parts": parts, "shown": shown, "faults": faults}


json.dump(replay(pathlib.Path(sys.argv[1])), sys.stdout)
