"""Reads WebVTT by webvtt-py and prints the cues: identifier, start, end, text without tags."""
import io
import json
import sys

import webvtt

text = sys.stdin.buffer.read().decode("utf-8")
track = webvtt.from_buffer(io.StringIO(text))
print(json.dumps([[cue.identifier, cue.start, cue.end, cue.text] for cue in track]))
