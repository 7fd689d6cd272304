"""What all trainers share: tables of features as codes, boosted trees on them, and the digest of what was learned from."""
import hashlib
import os

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

SEED = 20
# Thresholds a column can have.
EDGES = 200
# What train.py leaves of pages whose sites a classifier never saw.
SCORES = ['pages.json', 'word-scores.bin', 'second-scores.bin', 'heading-scores.bin', 'item-scores.bin']


class Codes:
    """A table of features as 8-bit codes, made once for all models: `value <= edges[k]` where, and only where, `code <= k`."""

    def __init__(self, x, names, sample, most=EDGES):
        self.names = names
        self.codes = np.empty(x.shape, np.uint8)
        self.edges = []
        self.typical = []
        quantiles = np.linspace(0, 1, most + 2)[1:-1]
        for f in range(x.shape[1]):
            column = np.ascontiguousarray(x[:, f])
            values = np.unique(column[sample])
            self.typical.append(np.quantile(column[sample], 0.5, method='lower'))
            edges = values[:-1] if len(values) <= most else np.unique(np.quantile(column[sample], quantiles, method='lower'))
            self.edges.append(edges)
            self.codes[:, f] = np.searchsorted(edges, column, 'left')

    def __getitem__(self, rows):
        return self.codes[rows]

    @property
    def shape(self):
        return self.codes.shape


def boost(settings, x, y, w):
    model = HistGradientBoostingClassifier(**settings, early_stopping=False, random_state=SEED)
    return model.fit(x, y, sample_weight=w / w.mean())


def digest_of(suite_dir):
    """SHA-256 over name and bytes of the manifest, the gold and both flavours, in byte order of the names."""
    names = ['manifest.json'] + [d + '/' + n for d in ('gold', 'wet', 'wrap') for n in os.listdir(os.path.join(suite_dir, d))]
    sha = hashlib.sha256()
    for name in sorted(names):
        with open(os.path.join(suite_dir, name), 'rb') as f:
            data = f.read()
        sha.update(b'%s\n%d\n' % (name.encode(), len(data)) + data)
    return sha.hexdigest()
