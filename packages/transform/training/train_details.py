#!/usr/bin/python3
"""Trains what tells more of judged lines: cells, preformatted text, items without markers, the title, the author; and writes
their table.

    /usr/bin/python3 training/train_details.py SUITE [WORK] [--folds] [--exported] [--unseen] [--only=NAME,NAME]

SUITE and WORK as for train.py, which comes first: the details are learned from the shipped classifier's answers. One
thread, fixed seeds: the same suite, classifier and code give the same table. `--folds` also measures title and author on
sites held out of the training split; `--exported` takes the rows that WORK holds already. `--unseen` learns instead from what
classifiers say of pages whose sites they never saw: train.py leaves that in WORK, and is asked for it where WORK holds none.
`--only` learns the forests it names and keeps the others as they stand in the table.
"""
import hashlib
import json
import os
import subprocess
import sys
import tempfile

os.environ['OMP_NUM_THREADS'] = os.environ['OPENBLAS_NUM_THREADS'] = '1'
import numpy as np

from pack import pack_details, pack_forest, packed_in
from trees import SCORES, Codes, boost, digest_of

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSIFIER = os.path.join(HERE, '..', 'src', 'classify', 'model.table.ts')
TARGET = os.path.join(HERE, '..', 'src', 'classify', 'details.table.ts')
FOLDS = 4
ITEM, PRE, CELL = 2, 5, 6
# Settings: few and small trees, for the table is shipped. Chosen on out-of-fold scores of the training split.
KIND = dict(max_iter=32, learning_rate=0.18, max_leaf_nodes=15, min_samples_leaf=40, l2_regularization=5.0)
LOOSE = dict(max_iter=110, learning_rate=0.1, max_leaf_nodes=23, min_samples_leaf=40, l2_regularization=5.0)
TITLE = dict(max_iter=80, learning_rate=0.1, max_leaf_nodes=12, min_samples_leaf=20, l2_regularization=5.0)
TITLED = dict(max_iter=40, learning_rate=0.12, max_leaf_nodes=8, min_samples_leaf=20, l2_regularization=5.0)
PICK = dict(
    title=TITLE,
    headline=TITLE,
    author=dict(max_iter=45, learning_rate=0.15, max_leaf_nodes=12, min_samples_leaf=20, l2_regularization=5.0))
# Thresholds a column can have.
EDGES = 32
# Probability of an item from which these are measured: about half the F1 that they reach, as the transform asks.
LOOSE_ITEM = 0.4
# A line of a page with many lines weighs as much as so many.
MOST_LINES = 4
# Weight of a dump's lines: lines of `wrap` say what `wet` says.
VARIANT_WEIGHT = {'wet': 1.0, 'wrap': 0.6}
# Likewise of dumps that lost the markers of items (see read-loose-layouts.ts); in another script they are `strange`.
LOOSE_WEIGHT = {name: weight for loose in ('rendered', 'parted', 'source', 'scattered') for name, weight in ((loose, 1.0), ('strange-' + loose, 0.35))}
# Weight of a dump's candidates. The title is learned from the suite's flavours, the headline from dumps that do not begin with
# the page's title (see read-other-layouts.ts); a blank line below every line changes little.
PICK_WEIGHT = dict(
    title=dict(wet=1.0, wrap=1.0),
    headline=dict(wrap=1.0, bare=1.0, spaced=0.5, tight=1.0),
    author=dict(wet=1.0, wrap=1.0))
# Dumps that begin with it.
TITLED_VARIANTS = ('wet', 'open', 'headed', 'closed')
# A candidate says it from this likeness on, or from so little below the likest of the page.
SAYS = {'title': 0.8, 'headline': 0.8, 'author': 0.6}
NEAR = 0.05
# All wrong candidates of a page weigh as much as so many right ones; a single one at least this much.
WRONG, LEAST = {'title': 3.0, 'headline': 3.0, 'author': 2.0}, 0.02


def log(*a):
    print(*a, file=sys.stderr, flush=True)


class Lessons:
    """Rows of one export: what each teaches stands in its first columns."""

    def __init__(self, work, name, lessons):
        self.names = json.load(open(os.path.join(work, name + '.json')))
        rows = np.fromfile(os.path.join(work, name + '.bin'), np.float32).reshape(-1, lessons + len(self.names))
        self.page = rows[:, 0].astype(np.int64)
        self.lesson = rows[:, 1:lessons].copy()
        self.x = rows[:, lessons:]


def train_kind(lessons, codes, pages, kind, name):
    train = pages['train'][lessons.page]
    y = (lessons.lesson[:, 0] == kind).astype(np.int8)
    w = weight_of(pages, VARIANT_WEIGHT)[lessons.page] * np.minimum(MOST_LINES, lessons.lesson[:, 1])
    model = boost(KIND, codes[train], y[train], w[train])
    p = model.predict_proba(codes[~train])[:, 1] >= 0.5
    t = y[~train] == 1
    log(name, 'validation: precision %.3f recall %.3f' % ((p & t).sum() / max(1, p.sum()), (p & t).sum() / max(1, t.sum())))
    return model, codes.edges


def train_loose(lessons, codes, pages):
    """A forest that tells the items of lists whose markers are lost."""
    weight = weight_of(pages, LOOSE_WEIGHT)[lessons.page]
    y, step = lessons.lesson[:, 0] == ITEM, lessons.lesson[:, 1]
    for part, fit, test in parts_of(pages, lessons, weight > 0):
        model = boost(LOOSE, codes[fit], y[fit].astype(np.int8), weight[fit] * np.minimum(MOST_LINES, step[fit]))
        p = model.predict_proba(codes[test])[:, 1] >= LOOSE_ITEM
        for variant in LOOSE_WEIGHT:
            own = pages['variant'][lessons.page[test]] == variant
            right, said, true = (float((step[test] * each)[own].sum()) for each in (p & y[test], p, y[test]))
            log('looseItem', part, variant, 'F1 %.3f' % (2 * right / max(1.0, said + true)))
    return model, codes.edges


def train_pick(lessons, codes, pages, name):
    """A forest that tells the right candidates of a page from the others; measured out of fold by site."""
    likeness = lessons.lesson[:, 0]
    best = np.zeros(len(pages['train']))
    np.maximum.at(best, lessons.page, likeness)
    y = ((likeness >= SAYS[name]) & (likeness >= best[lessons.page] - NEAR)).astype(np.int8)
    right, wrong = (np.bincount(lessons.page, y == c, minlength=len(best))[lessons.page] for c in (1, 0))
    weight = weight_of(pages, PICK_WEIGHT[name])[lessons.page]
    w = weight * np.where(y == 1, 1 / np.maximum(1, right), np.maximum(LEAST, WRONG[name] / np.maximum(1, wrong)))
    teaches = weight > 0
    for part, fit, test in parts_of(pages, lessons, teaches):
        model = boost(PICK[name], codes[fit], y[fit], w[fit])
        rows = np.flatnonzero(test)
        p = model.predict_proba(codes[rows])[:, 1]
        # The rows of a page stand together.
        ends = np.flatnonzero(np.diff(lessons.page[rows])) + 1
        parts = [(lessons.page[each[0]], likeness[each], score) for each, score in zip(np.split(rows, ends), np.split(p, ends))]
        for variant in PICK_WEIGHT[name]:
            hits = [
                said[np.argmax(score)] >= SAYS[name]
                for page, said, score in parts if pages['variant'][page] == variant and best[page] > 0]
            log(name, part, variant, 'of %d pages that say it: %.3f' % (len(hits), np.mean(hits)))
    return model, codes.edges


def train_titled(lessons, codes, pages):
    """A forest that tells of a page's first line, as it stands, whether it says the page's title."""
    first, dropped, lead = (lessons.x[:, lessons.names.index(name)] for name in ('first', 'dropped', 'lead'))
    whole = (first == 1) & (dropped == 0) & (lead == 0)
    titled = np.isin(pages['variant'], TITLED_VARIANTS)[lessons.page]
    for part, fit, test in parts_of(pages, lessons, whole):
        model = boost(TITLED, codes[fit], titled[fit].astype(np.int8), np.ones(int(fit.sum())))
        right = (model.predict_proba(codes[test])[:, 1] >= 0.5) == titled[test]
        log('titled', part, 'of %d first lines: %.3f' % (len(right), right.mean()))
    return model, codes.edges


def parts_of(pages, lessons, teaches):
    """Rows to fit and to test on, of those that teach: with `--folds` each fold of the training split, then the validation split."""
    train, fold = teaches & pages['train'][lessons.page], pages['fold'][lessons.page]
    for k in range(FOLDS if '--folds' in sys.argv else 0):
        yield 'fold %d' % k, train & (fold != k), train & (fold == k)
    yield 'validation', train, teaches & ~train


def weight_of(pages, weights):
    return np.array([weights.get(variant, 0.0) for variant in pages['variant']])


def main():
    suite = os.path.abspath(sys.argv[1])
    named = [each for each in sys.argv[2:] if not each.startswith('--')]
    work = named[0] if named else tempfile.mkdtemp()
    unseen = ['--unseen'] if '--unseen' in sys.argv else []
    if unseen and not all(os.path.exists(os.path.join(work, name)) for name in SCORES):
        subprocess.run([sys.executable, os.path.join(HERE, 'train.py'), suite, work, '--scores'], check=True)
    if '--exported' not in sys.argv:
        subprocess.run(
            ['node', '--conditions=fonds-source', '--import', 'tsx', os.path.join(HERE, 'export-details.ts'), suite, work, *unseen],
            check=True, cwd=os.path.dirname(HERE))
    listed = json.load(open(os.path.join(work, 'detail-pages.json')))
    pages = dict(
        train=np.array([p['split'] == 'train' for p in listed]),
        variant=np.array([p['variant'] for p in listed]),
        fold=np.array([int(hashlib.sha256(p['site'].encode()).hexdigest(), 16) % FOLDS for p in listed]))
    forests, columns = {}, {}

    def codes_of(name, lessons):
        read = Lessons(work, 'detail-' + name, lessons)
        if name != 'kinds':
            columns[name] = read.names
        return read, Codes(read.x, read.names, np.flatnonzero(pages['train'][read.page]), EDGES)

    only = next((each.split('=')[1].split(',') for each in sys.argv if each.startswith('--only=')), None)
    kinds, items, titles, authors = codes_of('kinds', 3), codes_of('items', 3), codes_of('title', 2), codes_of('author', 2)
    learn = dict(
        cell=lambda: train_kind(*kinds, pages, CELL, 'cell'),
        pre=lambda: train_kind(*kinds, pages, PRE, 'pre'),
        looseItem=lambda: train_loose(*items, pages),
        titled=lambda: train_titled(*titles, pages),
        title=lambda: train_pick(*titles, pages, 'title'),
        headline=lambda: train_pick(*titles, pages, 'headline'),
        author=lambda: train_pick(*authors, pages, 'author'))
    for name, learned in learn.items():
        forests[name] = pack_forest(*learned()) if only is None or name in only else packed_in(TARGET, name)
    provenance = dict(
        data='WCXB, Web Content Extraction Benchmark: development pages, training split',
        author='Murrough Foley',
        licence='CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/',
        changes='Decision trees learned from text dumps of the pages; no text of a page is in this table.',
        script='packages/transform/training/train_details.py',
        pages=len({p['id'] for p in listed if p['split'] == 'train'}),
        inputs=digest_of(suite),
        classifier=hashlib.sha256(open(CLASSIFIER, 'rb').read()).hexdigest())
    if unseen:
        scores = b''.join(open(os.path.join(work, name), 'rb').read() for name in SCORES)
        provenance['scores'] = hashlib.sha256(scores).hexdigest()
    table = pack_details(provenance, columns, forests)
    with open(TARGET, 'w', encoding='utf-8') as f:
        f.write(table)
    log('table', len(table.encode()), 'bytes')


main()
