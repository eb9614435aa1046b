"""Files become comments: shape first, then columns, then rows as a stream."""

from core.importing.fields import FIELDS, ImportField, ImportFieldName
from core.importing.mapping import (
    ColumnMapping,
    check_mapping,
    mapping_from_text,
    propose_mapping,
)
from core.importing.reading import read_comments
from core.importing.shape import FileShape, sniff
from core.importing.tally import Tally

__all__ = [
    "FIELDS",
    "ColumnMapping",
    "FileShape",
    "ImportField",
    "ImportFieldName",
    "Tally",
    "check_mapping",
    "mapping_from_text",
    "propose_mapping",
    "read_comments",
    "sniff",
]
