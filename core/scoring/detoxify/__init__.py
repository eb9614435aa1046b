"""Detoxify’s released models without torch: read safely, run by ONNX Runtime, same scores.

The way of a model: `catalogue` names it, `download` or `installing` brings its files into a
folder, `zip_directory`, `pickle_reader` and `checkpoint` read the weights without running anything
in them, `architecture` and `graph` write the network for ONNX Runtime, `tokenizing` turns texts
into ids, `scorer` rates them.
"""
