"""Packs trained models as the TypeScript table that `readForest` and `readWords` unpack."""
import base64
import hashlib
import json
import re

import numpy as np

LEAF = 255
LEAF_STEPS = 32000


def number(value):
    """Shortest text that reads back as the same 32-bit float."""
    text = repr(float(np.float32(value)))
    for digits in range(1, 10):
        short = '%.*g' % (digits, value)
        if np.float32(short) == np.float32(value):
            text = short
            break
    return text


def pack_forest(model, edges):
    """`edges`: for each column the values that its codes stand for; a node asks `code <= k + 0.5`."""
    trees = [t[0].nodes for t in model._predictors]
    used = [sorted({int(n['num_threshold']) for t in trees for n in t if not n['is_leaf'] and n['feature_idx'] == f}) for f in range(len(edges))]
    thresholds = [[edges[f][k] for k in ks] for f, ks in enumerate(used)]
    index = [{k: i for i, k in enumerate(ks)} for ks in used]
    unit = max(abs(n['value']) for t in trees for n in t if n['is_leaf']) / LEAF_STEPS
    unit = float(np.float32(unit))
    out = bytearray()

    def write(nodes, at):
        node = nodes[at]
        if node['is_leaf']:
            out.extend([LEAF]), out.extend(int(round(node['value'] / unit)).to_bytes(2, 'little', signed=True))
            return
        here = len(out)
        feature = int(node['feature_idx'])
        out.extend([feature, index[feature][int(node['num_threshold'])], 0])
        write(nodes, node['left'])
        offset = (len(out) - here) // 3
        assert offset < 256
        out[here + 2] = offset
        write(nodes, node['right'])

    for nodes in trees:
        write(nodes, 0)
    base = float(np.ravel(model._baseline_prediction)[0])
    flat = np.array([v for values in thresholds for v in values], '<f4')
    counts = bytes(len(values) for values in thresholds)
    return '{ base: %s, leafUnit: %s, trees: %d, counts: %s, thresholds: %s, nodes: %s }' % (
        number(base), number(unit), len(trees), base64_of(counts), base64_of(flat.tobytes()), base64_of(bytes(out)))


def base64_of(data):
    return literal(base64.b64encode(data).decode())


def literal(text):
    return "'" + text.replace('\\', '\\\\').replace("'", "\\'") + "'"


def pack_words(words):
    """Hashes that were learned as gaps between them, and the weights that they pick, in Rice code: see `PackedWords`."""
    table, hashes = words['table'].astype(np.int64), np.flatnonzero(words['known'])
    weighed = np.zeros(len(table), bool)
    weighed[hashes & (len(table) - 1)] = True
    assert not table[~weighed].any()
    values = table[weighed]
    known_low, known = rice(np.diff(hashes, prepend=-1) - 1)
    weight_low, weights = rice(np.where(values >= 0, 2 * values, -2 * values - 1))
    return '{ weightBits: %d, knownBits: %d, unit: %s, bias: %s, knownLowBits: %d, weightLowBits: %d, learned: %d, weighed: %d, known: %s, weights: %s }' % (
        int(np.log2(len(table))), int(np.log2(len(words['known']))), number(words['unit']), number(words['bias']),
        known_low, weight_low, len(hashes), len(values), base64_of(known), base64_of(weights))


def rice(values):
    """Whole numbers in Rice code: the low bits that make it shortest, and its bytes, lowest bit first."""
    low = min(range(8), key=lambda bits: int((values >> bits).sum()) + len(values) * (1 + bits))
    steps = values >> low
    ends = np.cumsum(steps + 1 + low)
    bits = np.zeros(int(ends[-1]), np.uint8)
    starts = ends - (steps + 1 + low)
    ones = np.arange(int(steps.sum())) - np.repeat(np.cumsum(steps) - steps, steps)
    bits[np.repeat(starts, steps) + ones] = 1
    for place in range(low):
        bits[ends - low + place] = (values >> place) & 1
    return low, np.packbits(bits, bitorder='little').tobytes()


def table_file(script, name, kind, module, provenance, body):
    """The source of a table: where it is from, with the digest of the members in `body`, and these."""
    digest = hashlib.sha256(body.encode()).hexdigest()
    return (
        '// Written by training/%s; do not edit. The data it was learned from is CC-BY-4.0: see `provenance`.\n'
        "import type { %s } from './%s.ts'\n\n"
        'export const %s: %s = {\n'
        '  provenance: %s,\n' % (script, kind, module, name, kind, json.dumps({**provenance, 'digest': digest}, ensure_ascii=False))
        + body)


def packed_in(table, name):
    """A forest as it stands in a table."""
    with open(table, encoding='utf-8') as f:
        return re.search(r'^  %s: (\{.*\}),$' % name, f.read(), re.M).group(1)


def pack_details(provenance, columns, forests):
    """`columns`: name → names of columns; `forests`: name → packed forest."""
    named = ', '.join('%s: %s' % (name, literal(' '.join(names))) for name, names in columns.items())
    body = ['  columns: { %s },' % named]
    for name, forest in forests.items():
        body.append('  %s: %s,' % (name, forest))
    body = '\n'.join(body) + '\n}\n'
    return table_file('train_details.py', 'detailsTable', 'PackedDetails', 'packed-details', provenance, body)


def pack(provenance, words, forests):
    """`forests`: name → (codes, model)."""
    body = ['  words: %s,' % pack_words(words)]
    for name, (codes, model) in forests.items():
        body.append('  %s: {' % name)
        body.append("    columns: '%s'," % ' '.join(codes.names))
        typical = codes.typical if name in ('first', 'second') else []
        body.append('    typical: [%s],' % ','.join(number(v) for v in typical))
        body.append('    forest: %s,' % pack_forest(model, codes.edges))
        body.append('  },')
    body = '\n'.join(body) + '\n}\n'
    return table_file('train.py', 'modelTable', 'PackedModel', 'packed-model', provenance, body)


def pack_headings(provenance, learned):
    """`learned`: weights of log-odds and, as `pack_words` takes them, of hashed words."""
    body = '  odds: [%s],\n  words: %s,\n}\n' % (', '.join(number(w) for w in learned['odds']), pack_words(learned))
    return table_file('train_headings.py', 'headingsTable', 'PackedHeadings', 'packed-headings', provenance, body)
