#!/usr/bin/python3
"""Trains the classifier of text units and writes its table.

    /usr/bin/python3 training/train.py SUITE [WORK] [--scores]

SUITE is a folder with manifest.json, gold/, wet/ and wrap/ (see docs/transform-model.md). WORK keeps the exported
features and the scores; default: a temporary folder. Debian's python3-sklearn is all that is needed. One thread, fixed
seeds: the same suite and the same code give the same table. `--scores` writes only what classifiers say of the training
pages whose sites they never saw: train_details.py learns from that. The table stays as it is.
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

from pack import pack
from trees import Codes, SEED, boost, digest_of

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDS = 3
# Settings: chosen on out-of-fold scores of the training split.
WORD_BITS = 16
KNOWN_BITS = 18
WORD_C = 0.3
WORD_MIN_PAGES = 3
PAIR_MIN_PAGES = 10
# Rows of a page that teach the trees, by variant: neighbouring rows say much the same.
ROWS_A_PAGE = {'wet': 220, 'wrap': 110}
OTHER_ROWS = 60
WEIGHT_POWER = 0.75
VARIANT_WEIGHT = {'wet': 1.0, 'wrap': 1.0}
OTHER_WEIGHT = 0.35
FIRST = dict(max_iter=180, learning_rate=0.09, max_leaf_nodes=31, min_samples_leaf=80, l2_regularization=5.0)
SECOND = dict(max_iter=110, learning_rate=0.09, max_leaf_nodes=31, min_samples_leaf=120, l2_regularization=5.0)
KIND = dict(max_iter=60, learning_rate=0.1, max_leaf_nodes=23, min_samples_leaf=40, l2_regularization=5.0)
SCORES_ONLY = '--scores' in sys.argv


def export(suite, work, stage):
    subprocess.run(
        ['node', '--conditions=fonds-source', '--import', 'tsx', os.path.join(HERE, 'export-features.ts'), suite, work, stage],
        check=True, cwd=os.path.dirname(HERE))


def log(*a):
    print(*a, file=sys.stderr, flush=True)


class Suite:
    def __init__(self, work):
        self.pages = json.load(open(os.path.join(work, 'pages.json')))
        rows = np.fromfile(os.path.join(work, 'rows.bin'), np.float32).reshape(-1, 5)
        self.content, self.kind, self.words, self.tokens, self.neutral = rows.T.copy()
        self.n = len(rows)
        self.y = (self.content >= 0.5).astype(np.int8)
        self.page = np.zeros(self.n, np.int32)
        self.weight = np.zeros(self.n)
        self.fold = np.full(self.n, -1)
        self.sampled = np.zeros(self.n, bool)
        sites = sorted({p['site'] for p in self.pages})
        fold_of = {s: int(hashlib.sha256(s.encode()).hexdigest(), 16) % FOLDS for s in sites}
        rng = np.random.RandomState(SEED)
        for i, p in enumerate(self.pages):
            s = slice(p['from'], p['to'])
            self.page[s] = i
            if p['to'] == p['from']:
                continue
            w = (self.words[s] + 1) ** WEIGHT_POWER * self.neutral[s]
            w = w / max(1e-9, w.sum()) * VARIANT_WEIGHT.get(p['variant'], OTHER_WEIGHT)
            take = np.arange(p['from'], p['to'])
            most = ROWS_A_PAGE.get(p['variant'], OTHER_ROWS)
            if len(take) > most:
                take = np.sort(rng.choice(take, most, replace=False))
            self.sampled[take] = True
            self.weight[s] = w
            if p['split'] == 'train':
                self.fold[s] = fold_of[p['site']]
        self.train = self.fold >= 0
        self.variant = np.array([p['variant'] for p in self.pages])[self.page]


class Words:
    """Hashed words and pairs of words of every row, as exported: the single words of a row stand first."""

    def __init__(self, work, suite):
        self.suite = suite
        self.buckets = np.fromfile(os.path.join(work, 'words.bin'), np.int32)
        self.starts = np.fromfile(os.path.join(work, 'starts.bin'), np.int32)
        self.lengths = np.diff(self.starts)
        self.row = np.repeat(np.arange(suite.n), self.lengths)
        place = np.arange(len(self.buckets)) - self.starts[:-1][self.row]
        self.single = place < suite.tokens[self.row]
        # A pair's words stand `tokens` and `tokens - 1` places before it.
        self.pair = np.flatnonzero(~self.single)
        self.left = self.pair - suite.tokens[self.row[self.pair]].astype(np.int64)

    def pages_of(self, chosen):
        """In how many pages each exported bucket stands."""
        key = self.buckets[chosen].astype(np.int64) * len(self.suite.pages) + self.suite.page[self.row[chosen]]
        return np.bincount(np.unique(key) // len(self.suite.pages), minlength=1 << 20)

    def matrix(self, keep):
        columns = self.buckets[keep] & ((1 << WORD_BITS) - 1)
        ends = np.concatenate([[0], np.cumsum(np.bincount(self.row[keep], minlength=self.suite.n))])
        x = sparse.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(self.suite.n, 1 << WORD_BITS))
        return sparse.diags((np.maximum(1, self.lengths) ** -0.5).astype(np.float32)) @ x

    def used(self, known):
        """Which places count: known words, and known pairs of known words."""
        use = known[self.buckets & ((1 << KNOWN_BITS) - 1)]
        single = use & self.single
        use[self.pair] &= single[self.left] & single[self.left + 1]
        return use

    def fit(self, rows):
        """Logistic regression on words that stand in WORD_MIN_PAGES pages and pairs that stand in PAIR_MIN_PAGES."""
        inside = np.zeros(self.suite.n, bool)
        inside[rows] = True
        inside = inside[self.row]
        known = np.zeros(1 << KNOWN_BITS, bool)
        for chosen, pages in ((self.single, WORD_MIN_PAGES), (~self.single, PAIR_MIN_PAGES)):
            known[np.flatnonzero(self.pages_of(chosen & inside) >= pages) & ((1 << KNOWN_BITS) - 1)] = True
        x = self.matrix(self.used(known))
        w = self.suite.weight[rows]
        model = LogisticRegression(C=WORD_C, solver='lbfgs', max_iter=40)
        model.fit(x[rows], self.suite.y[rows], sample_weight=w / w.mean())
        unit = np.abs(model.coef_[0]).max() / 127
        table = np.rint(model.coef_[0] / unit).astype(np.int8)
        log('words', int(known.sum()), 'unit', unit, 'weights', int((table != 0).sum()))
        return dict(known=known, table=table, unit=float(np.float32(unit)), bias=float(np.float32(model.intercept_[0])))

    def score(self, model):
        """Log-odds and share of known words, of every row."""
        use = self.used(model['known'])
        s = self.matrix(use) @ (model['table'].astype(np.float32) * model['unit']) + model['bias']
        count = np.bincount(self.row[use & self.single], minlength=self.suite.n)
        return np.stack([s, count / np.maximum(1, self.suite.tokens)], 1).astype(np.float32)


def fit_kind(x, y, suite, name):
    """Trees for one kind, learned from the units that are content."""
    content = suite.y == 1
    model, scores = out_of_fold(KIND, x, y, suite, name, content)
    for variant in () if model is None else ('wet', 'wrap'):
        m = ~suite.train & content & (suite.variant == variant)
        p, t = scores[m], y[m] == 1
        best = max((2 * ((p > c) & t).sum() / ((p > c).sum() + t.sum()), c) for c in np.arange(0.2, 0.8, 0.05))
        log(name, variant, 'F1 on gold content, validation: %.3f at %.2f' % best)
    return model, scores


def out_of_fold(settings, x, y, suite, name, taught=True):
    """Scores of every row: of training rows by models that never saw their site, of the others by the final model.

    `taught`: rows that teach. With `--scores` there is no final model, and other rows have 0."""
    use = suite.train & suite.sampled & (suite.weight > 0) & taught
    p = np.zeros(suite.n, np.float32)
    for k in range(FOLDS):
        fit = use & (suite.fold != k)
        m = boost(settings, x[fit], y[fit], suite.weight[fit])
        out = suite.fold == k
        p[out] = m.predict_proba(x[out])[:, 1]
        log(name, 'fold', k)
    if SCORES_ONLY:
        return None, p
    final = boost(settings, x[use], y[use], suite.weight[use])
    rest = ~suite.train
    p[rest] = final.predict_proba(x[rest])[:, 1]
    log(name, 'rows', int(use.sum()), 'features', x.shape[1])
    return final, p


def page_f1(suite, p, title=''):
    """F1 of the words of lines, mean over pages, with a threshold a page."""
    by = {}
    for page in suite.pages:
        s = slice(page['from'], page['to'])
        if page['to'] == page['from'] or (SCORES_ONLY and page['split'] != 'train'):
            continue
        pp, w, c = p[s].astype(float), suite.words[s].astype(float), suite.content[s].astype(float)
        n = suite.neutral[s]
        order = np.argsort(-pp, kind='stable')
        hits, kept = np.cumsum((pp * w)[order]), np.cumsum(w[order])
        cut = pp[order][np.argmax(2 * hits / (kept + hits[-1] + 1e-12))]
        keep = (pp >= cut) * n
        tp, pr, go = (keep * w * c).sum(), (keep * w).sum(), (w * c * n).sum()
        f = 2 * tp / (pr + go) if pr + go else 1.0
        for key in ((page['split'], page['variant'].split('-')[0]), (page['split'], page['variant'], page['type'])):
            by.setdefault(key, []).append((f, tp / pr if pr else 0, tp / go if go else 0))
    for key, values in sorted(by.items(), key=str):
        if len(key) == 2 or key[1:] in (('wet', 'article'), ('wrap', 'article')):
            f, pr, r = np.mean(values, 0)
            log(title, *key, 'pages', len(values), 'F1 %.4f P %.3f R %.3f' % (f, pr, r))


def main():
    named = [each for each in sys.argv[1:] if each != '--scores']
    suite_dir = os.path.abspath(named[0])
    work = named[1] if len(named) > 1 else tempfile.mkdtemp()
    skip = set(named[2].split(',')) if len(named) > 2 else set()
    if 'words' not in skip:
        export(suite_dir, work, 'words')
    suite = Suite(work)
    log('pages', len(suite.pages), 'rows', suite.n)
    hashed = Words(work, suite)
    fit = suite.train & (suite.variant == 'wet') & (suite.weight > 0)
    words = None if SCORES_ONLY else hashed.fit(np.flatnonzero(fit))
    scores = np.zeros((suite.n, 2), np.float32) if words is None else hashed.score(words)
    for k in range(FOLDS):
        out = suite.fold == k
        scores[out] = hashed.score(hashed.fit(np.flatnonzero(fit & ~out)))[out]
    scores.tofile(os.path.join(work, 'word-scores.bin'))
    page_f1(suite, 1 / (1 + np.exp(-scores[:, 0])), 'words')

    def stage(name):
        if name not in skip:
            export(suite_dir, work, name)
        names = json.load(open(os.path.join(work, name + '.json')))
        x = np.fromfile(os.path.join(work, name + '.bin'), np.float32).reshape(-1, len(names))
        return Codes(x, names, np.flatnonzero(suite.train & suite.sampled))

    fx = stage('first')
    first, p1 = out_of_fold(FIRST, fx, suite.y, suite, 'first')
    p1.tofile(os.path.join(work, 'first-scores.bin'))
    page_f1(suite, p1, 'first')
    sx = stage('second')
    second, p2 = out_of_fold(SECOND, sx, suite.y, suite, 'second')
    p2.tofile(os.path.join(work, 'second-scores.bin'))
    page_f1(suite, p2, 'second')
    kx = stage('kind')
    heading, p3 = fit_kind(kx, (suite.kind == 1).astype(np.int8), suite, 'heading')
    p3.tofile(os.path.join(work, 'heading-scores.bin'))
    item, p4 = fit_kind(kx, (suite.kind == 2).astype(np.int8), suite, 'list item')
    p4.tofile(os.path.join(work, 'item-scores.bin'))
    if SCORES_ONLY:
        return
    provenance = dict(
        data='WCXB, Web Content Extraction Benchmark: development pages, training split',
        author='Murrough Foley',
        licence='CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/',
        changes='Word weights and decision trees learned from text dumps of the pages; no text of a page is in this table.',
        script='packages/transform/training/train.py',
        pages=int(sum(p['split'] == 'train' and p['variant'] == 'wet' for p in suite.pages)),
        inputs=digest_of(suite_dir))
    forests = dict(first=(fx, first), second=(sx, second), heading=(kx, heading), listItem=(kx, item))
    table = pack(provenance, words, forests)
    target = os.path.join(HERE, '..', 'src', 'classify', 'model.table.ts')
    with open(target, 'w', encoding='utf-8') as f:
        f.write(table)
    log('table', len(table), 'bytes')


main()
