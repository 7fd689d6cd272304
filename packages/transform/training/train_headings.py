#!/usr/bin/python3
"""Trains what the words in and around short lines say of headings, and writes their table.

    /usr/bin/python3 training/train_headings.py SUITE [WORK] [--folds] [--exported]

SUITE and WORK as for train.py, which comes first: the words are learned beside what classifiers say of pages whose sites they
never saw. train.py leaves that in WORK, and is asked for it where WORK holds none. One thread, no chance: the same suite,
classifier and code give the same table. `--folds` measures on sites held out of the training split and writes nothing;
`--exported` takes the rows that WORK holds already.
"""
import hashlib
import json
import os
import subprocess
import sys
import tempfile

os.environ['OMP_NUM_THREADS'] = os.environ['OPENBLAS_NUM_THREADS'] = '1'
import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from pack import pack_headings
from trees import SCORES, digest_of

HERE = os.path.dirname(os.path.abspath(__file__))
CLASSIFIER = os.path.join(HERE, '..', 'src', 'classify', 'model.table.ts')
TARGET = os.path.join(HERE, '..', 'src', 'classify', 'headings', 'headings.table.ts')
FOLDS = 4
# Settings: chosen on out-of-fold scores of the training split.
WEIGHT_BITS = 14
KNOWN_BITS = 18
MIN_SITES = 8
C = 0.02
VARIANTS = ('wet', 'wrap')
# Where the naming of shapes asked the classifier alone: `LEAST_HEADING`.
LEAST_HEADING = 0.3
# What is known of a line beside its words: log-odds of heading, content and list item.
ODDS = 3


def log(*a):
    print(*a, file=sys.stderr, flush=True)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Lines:
    """The short lines of one export, with the hashes of what stands in and around each."""

    def __init__(self, work):
        pages = json.load(open(os.path.join(work, 'heading-pages.json')))
        rows = np.fromfile(os.path.join(work, 'heading-rows.bin'), np.float32).reshape(-1, 3 + ODDS)
        self.pages = pages
        self.n = len(rows)
        self.page = rows[:, 0].astype(np.int64)
        self.y = rows[:, 1].astype(np.int8)
        self.odds = rows[:, 3:]
        self.row = np.repeat(np.arange(self.n), rows[:, 2].astype(np.int64))
        self.hashes = np.fromfile(os.path.join(work, 'heading-hashes.bin'), np.int32)
        sites = sorted({p['site'] for p in pages})
        number = {site: at for at, site in enumerate(sites)}
        self.site = np.array([number[p['site']] for p in pages])[self.page]
        self.sites = len(sites)
        self.variant = np.array([p['variant'] for p in pages])[self.page]
        folds = [int(hashlib.sha256(p['site'].encode()).hexdigest(), 16) % FOLDS for p in pages]
        self.page_fold = np.array(folds)
        self.fold = self.page_fold[self.page]

    def known(self, rows):
        """Hashes that stand on so many sites of the given lines."""
        inside = rows[self.row]
        bit = self.hashes[inside] & ((1 << KNOWN_BITS) - 1)
        key = np.unique(bit.astype(np.int64) * self.sites + self.site[self.row[inside]])
        return np.bincount(key // self.sites, minlength=1 << KNOWN_BITS) >= MIN_SITES

    def matrix(self, known):
        use = known[self.hashes & ((1 << KNOWN_BITS) - 1)]
        columns = self.hashes[use] & ((1 << WEIGHT_BITS) - 1)
        ends = np.concatenate([[0], np.cumsum(np.bincount(self.row[use], minlength=self.n))])
        return sparse.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(self.n, 1 << WEIGHT_BITS))

    def fit(self, rows):
        """Logistic regression on the log-odds that are known and the hashes."""
        known = self.known(rows)
        x = self.matrix(known)
        both = sparse.hstack([sparse.csr_matrix(self.odds), x]).tocsr()
        model = LogisticRegression(C=C, solver='lbfgs', max_iter=400, tol=1e-5)
        model.fit(both[rows], self.y[rows])
        weights = model.coef_[0][ODDS:]
        unit = float(np.float32(np.abs(weights).max() / 127))
        table = np.rint(weights / unit).astype(np.int8)
        return dict(
            known=known, table=table, unit=unit, bias=float(np.float32(model.intercept_[0])),
            odds=[float(np.float32(w)) for w in model.coef_[0][:ODDS]])

    def score(self, model):
        """Log-odds of every line that it is a heading of the content."""
        words = self.matrix(model['known']) @ model['table'].astype(np.float32) * model['unit']
        return words + self.odds @ np.array(model['odds'], np.float32) + model['bias']


def measure(lines, said, variant, folds):
    """F1 of headings over all lines of the given folds of sites; what was no short line counts as missed."""
    chosen = (lines.variant == variant) & np.isin(lines.fold, folds)
    headings = sum(
        p['headings'] for p, fold in zip(lines.pages, lines.page_fold) if p['variant'] == variant and fold in folds)
    right = (said & chosen & (lines.y == 1)).sum()
    return 2 * right / max(1, (said & chosen).sum() + headings)


def measure_folds(lines):
    p = [sigmoid(lines.odds[:, at].astype(float)) for at in range(ODDS)]
    alone = (p[0] * p[1] >= LEAST_HEADING) & (p[0] >= p[2])
    score = np.zeros(lines.n)
    for k in range(FOLDS):
        score[lines.fold == k] = lines.score(lines.fit(lines.fold != k))[lines.fold == k]
    for variant in VARIANTS:
        log(variant, 'classifier alone: F1 %.4f' % measure(lines, alone, variant, range(FOLDS)),
            'by folds', *('%.3f' % measure(lines, alone, variant, [k]) for k in range(FOLDS)))
        for cut in (0.25, 0.3, 0.35, 0.4, 0.45):
            said = (sigmoid(score) >= cut) & (p[0] >= p[2])
            log(variant, 'from %.2f: F1 %.4f' % (cut, measure(lines, said, variant, range(FOLDS))),
                'by folds', *('%.3f' % measure(lines, said, variant, [k]) for k in range(FOLDS)))


def main():
    named = [each for each in sys.argv[1:] if not each.startswith('--')]
    suite = os.path.abspath(named[0])
    work = os.path.abspath(named[1]) if len(named) > 1 else tempfile.mkdtemp()
    if not all(os.path.exists(os.path.join(work, name)) for name in SCORES):
        subprocess.run([sys.executable, os.path.join(HERE, 'train.py'), suite, work, '--scores'], check=True)
    if '--exported' not in sys.argv:
        subprocess.run(
            ['node', '--conditions=fonds-source', '--import', 'tsx', os.path.join(HERE, 'export-headings.ts'), suite, work],
            check=True, cwd=os.path.dirname(HERE))
    lines = Lines(work)
    log('lines', lines.n, 'headings', int(lines.y.sum()))
    if '--folds' in sys.argv:
        measure_folds(lines)
        return
    learned = lines.fit(np.ones(lines.n, bool))
    scores = b''.join(open(os.path.join(work, name), 'rb').read() for name in SCORES)
    provenance = dict(
        data='WCXB, Web Content Extraction Benchmark: development pages, training split',
        author='Murrough Foley',
        licence='CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/',
        changes='Weights of hashed words learned from text dumps of the pages; no text of a page is in this table.',
        script='packages/transform/training/train_headings.py',
        pages=len({p['id'] for p in lines.pages}),
        inputs=digest_of(suite),
        classifier=hashlib.sha256(open(CLASSIFIER, 'rb').read()).hexdigest(),
        scores=hashlib.sha256(scores).hexdigest())
    table = pack_headings(provenance, learned)
    with open(TARGET, 'w', encoding='utf-8') as f:
        f.write(table)
    log('known', int(learned['known'].sum()), 'odds', learned['odds'], 'table', len(table.encode()), 'bytes')


main()
