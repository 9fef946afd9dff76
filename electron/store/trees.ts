/** Gradient-boosted regression trees as flat arrays; a node's left child is the next node. */
export interface Trees {
  /** First node of each tree. */
  readonly roots: Uint32Array;
  /** Feature a node asks, or {@link leaf}. */
  readonly features: Uint8Array;
  /** Nodes from this one to its right child. */
  readonly steps: Uint8Array;
  /** Threshold of a node (left when the feature is at most this), value of a leaf. */
  readonly values: Float32Array;
}

const leaf = 255;

/** Four bytes a node: feature, step, and the upper half of the value's 32 bits; a tree ends with its last leaf. */
export function unpackTrees(base64: string): Trees {
  const bytes = Buffer.from(base64, 'base64');
  const count = bytes.length / 4;
  const features = new Uint8Array(count);
  const steps = new Uint8Array(count);
  const bits = new Uint32Array(count);
  const roots: number[] = [];
  let open = 0;
  for (let node = 0; node < count; node += 1) {
    if (open === 0) {
      roots.push(node);
      open = 1;
    }
    features[node] = bytes[node * 4] ?? leaf;
    steps[node] = bytes[node * 4 + 1] ?? 0;
    bits[node] = bytes.readUInt16LE(node * 4 + 2) << 16;
    open += features[node] === leaf ? -1 : 1;
  }
  return { roots: Uint32Array.from(roots), features, steps, values: new Float32Array(bits.buffer) };
}

/** The trees' sum for the row of features that starts at `offset`. */
export function scoreOf(trees: Trees, rows: Float32Array, offset: number): number {
  const { roots, features, steps, values } = trees;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    let feature = features[node] ?? leaf;
    while (feature !== leaf) {
      node += (rows[offset + feature] ?? 0) <= (values[node] ?? 0) ? 1 : (steps[node] ?? 1);
      feature = features[node] ?? leaf;
    }
    sum += values[node] ?? 0;
  }
  return sum;
}

/** Log-odds as a probability. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
