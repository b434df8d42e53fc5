"""Makes Orca quiet about keys, and writes each sentence that it speaks as one line of JSON."""
import json
import os

import orca.settings as settings
import orca.speech as speech

settings.enableKeyEcho = False
settings.enableEchoByCharacter = False
settings.enableEchoByWord = False
settings.enableBraille = False
settings.enableBrailleMonitor = False
settings.enableSound = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

_speak = speech._speak
_file = open(os.environ["PLAIN_PIED_SPOKEN"], "a", encoding="utf-8")


def _write_and_speak(text, acss, interrupt):
    _file.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")
    _file.flush()
    return _speak(text, acss, interrupt)


speech._speak = _write_and_speak
