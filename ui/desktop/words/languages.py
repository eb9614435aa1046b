"""The names of languages."""

from ui.desktop.marking import QT_TRANSLATE_NOOP
from ui.desktop.words.lookup import translated

_LANGUAGES = {
    "ar": QT_TRANSLATE_NOOP("Words", "Arabic"),
    "bg": QT_TRANSLATE_NOOP("Words", "Bulgarian"),
    "ca": QT_TRANSLATE_NOOP("Words", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("Words", "Czech"),
    "da": QT_TRANSLATE_NOOP("Words", "Danish"),
    "de": QT_TRANSLATE_NOOP("Words", "German"),
    "el": QT_TRANSLATE_NOOP("Words", "Greek"),
    "en": QT_TRANSLATE_NOOP("Words", "English"),
    "es": QT_TRANSLATE_NOOP("Words", "Spanish"),
    "et": QT_TRANSLATE_NOOP("Words", "Estonian"),
    "fa": QT_TRANSLATE_NOOP("Words", "Persian"),
    "fi": QT_TRANSLATE_NOOP("Words", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("Words", "French"),
    "he": QT_TRANSLATE_NOOP("Words", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Words", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("Words", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("Words", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("Words", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Words", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Words", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Words", "Korean"),
    "lt": QT_TRANSLATE_NOOP("Words", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("Words", "Latvian"),
    "nb": QT_TRANSLATE_NOOP("Words", "Norwegian"),
    "nl": QT_TRANSLATE_NOOP("Words", "Dutch"),
    "no": QT_TRANSLATE_NOOP("Words", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("Words", "Polish"),
    "pt": QT_TRANSLATE_NOOP("Words", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("Words", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("Words", "Russian"),
    "sk": QT_TRANSLATE_NOOP("Words", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("Words", "Slovenian"),
    "sr": QT_TRANSLATE_NOOP("Words", "Serbian"),
    "sv": QT_TRANSLATE_NOOP("Words", "Swedish"),
    "th": QT_TRANSLATE_NOOP("Words", "Thai"),
    "tr": QT_TRANSLATE_NOOP("Words", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Words", "Ukrainian"),
    "vi": QT_TRANSLATE_NOOP("Words", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("Words", "Chinese"),
}


def language(code: str) -> str:
    """Return the name of a language by its ISO 639 code; an unknown code is shown as it is."""
    known = _LANGUAGES.get(code.split("-")[0].lower())
    return translated(known) if known else code
