// Gradient-boosted regression trees (Friedman 2001) on binned features, grown leaf by leaf.
// Thresholds and leaf values keep 16 bits, as electron/store/trees.ts reads them.

const mostBins = 64;

/** Rounds to the upper half of a 32-bit float. */
const cell = new DataView(new ArrayBuffer(4));
export function rounded(value) {
  cell.setFloat32(0, value);
  cell.setUint32(0, ((cell.getUint32(0) + 0x8000) & 0xffff0000) >>> 0);
  return cell.getFloat32(0);
}

function binsOf(rows, count, width) {
  const step = Math.max(1, Math.floor(count / 50_000));
  return Array.from({ length: width }, (_, feature) => {
    const values = [];
    for (let row = 0; row < count; row += step) values.push(rows[row * width + feature]);
    values.sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    const edges = distinct.length <= mostBins
      ? distinct.slice(1).map((value, index) => (value + distinct[index]) / 2)
      : Array.from({ length: mostBins - 1 }, (_unused, bin) => values[Math.floor(((bin + 1) * values.length) / mostBins)]);
    return [...new Set(edges.map(rounded))].toSorted((a, b) => a - b);
  });
}

function binned(rows, count, width, edges) {
  return edges.map((thresholds, feature) => {
    const bins = new Uint8Array(count);
    for (let row = 0; row < count; row += 1) {
      const value = rows[row * width + feature];
      let low = 0;
      let high = thresholds.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > thresholds[middle]) low = middle + 1;
        else high = middle;
      }
      bins[row] = low;
    }
    return bins;
  });
}

export function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param data {rows: Float32Array, count, width, groups: [first, end][]} groups are sampled whole
 * @param gradientOf (scores, gradient, hessian) => void
 * @returns trees as nested nodes {feature, threshold, left, right} | {value}
 */
export function boost({ rows, count, width, groups }, gradientOf, options = {}) {
  const { trees = 150, leaves = 16, rate = 0.1, fewestRows = 40, fewestHessian = 0.5, ridge = 2, featureShare = 0.7, groupShare = 0.7, seed = 1 } = options;
  const random = randomOf(seed);
  const edges = binsOf(rows, count, width);
  const bins = binned(rows, count, width, edges);
  const scores = new Float64Array(count);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const order = new Int32Array(count);
  const aside = new Int32Array(count);
  const forest = [];
  for (let tree = 0; tree < trees; tree += 1) {
    gradientOf(scores, gradient, hessian);
    let used = 0;
    for (const [first, end] of groups) if (random() < groupShare) for (let row = first; row < end; row += 1) order[used++] = row;
    const features = Array.from({ length: width }, (_, feature) => feature).filter(() => random() < featureShare);
    const root = grow({ used, features });
    forest.push(root);
    for (let row = 0; row < count; row += 1) {
      let node = root;
      while (node.left) node = bins[node.feature][row] <= node.bin ? node.left : node.right;
      scores[row] += node.value;
    }
  }
  return forest;

  function grow({ used, features }) {
    const open = [leafOf(0, used, histogramOf(0, used, features), features)];
    const root = open[0];
    for (let made = 1; made < leaves; made += 1) {
      const next = open.reduce((best, leaf) => (leaf.gain > (best?.gain ?? 0) ? leaf : best), undefined);
      if (!next) break;
      const middle = partition(next);
      const smallerIsLeft = middle - next.first < next.end - middle;
      const smaller = smallerIsLeft ? histogramOf(next.first, middle, features) : histogramOf(middle, next.end, features);
      const larger = next.histogram;
      for (let at = 0; at < larger.length; at += 1) larger[at] -= smaller[at];
      next.left = leafOf(next.first, middle, smallerIsLeft ? smaller : larger, features);
      next.right = leafOf(middle, next.end, smallerIsLeft ? larger : smaller, features);
      open.splice(open.indexOf(next), 1, next.left, next.right);
    }
    return finished(root);
  }

  function finished(node) {
    return node.left
      ? { feature: node.feature, bin: node.bin, threshold: edges[node.feature][node.bin], left: finished(node.left), right: finished(node.right) }
      : { value: rounded((-rate * node.gradient) / (node.hessian + ridge)) };
  }

  function histogramOf(first, end, features) {
    const histogram = new Float64Array(features.length * mostBins * 3);
    features.forEach((feature, index) => {
      const base = index * mostBins * 3;
      for (let at = first; at < end; at += 1) {
        const row = order[at];
        const place = base + bins[feature][row] * 3;
        histogram[place] += gradient[row];
        histogram[place + 1] += hessian[row];
        histogram[place + 2] += 1;
      }
    });
    return histogram;
  }

  function leafOf(first, end, histogram, features) {
    const leaf = { first, end, histogram, gradient: 0, hessian: 0, gain: 0, feature: -1, bin: -1 };
    for (let at = first; at < end; at += 1) {
      leaf.gradient += gradient[order[at]];
      leaf.hessian += hessian[order[at]];
    }
    const whole = leaf.gradient ** 2 / (leaf.hessian + ridge);
    features.forEach((feature, index) => {
      let leftGradient = 0, leftHessian = 0, leftRows = 0;
      for (let bin = 0; bin < edges[feature].length; bin += 1) {
        const place = (index * mostBins + bin) * 3;
        leftGradient += histogram[place];
        leftHessian += histogram[place + 1];
        leftRows += histogram[place + 2];
        const rightHessian = leaf.hessian - leftHessian;
        const rightRows = end - first - leftRows;
        if (rightRows < fewestRows || rightHessian < fewestHessian) break;
        if (leftRows < fewestRows || leftHessian < fewestHessian) continue;
        const gain = leftGradient ** 2 / (leftHessian + ridge) + (leaf.gradient - leftGradient) ** 2 / (rightHessian + ridge) - whole;
        if (gain > leaf.gain + 1e-9) Object.assign(leaf, { gain, feature, bin });
      }
    });
    return leaf;
  }

  function partition({ first, end, feature, bin }) {
    let left = first;
    let kept = 0;
    for (let at = first; at < end; at += 1) {
      const row = order[at];
      if (bins[feature][row] <= bin) order[left++] = row;
      else aside[kept++] = row;
    }
    order.set(aside.subarray(0, kept), left);
    return left;
  }
}

/** Four bytes a node, a node before its left child: feature (255: leaf), steps to the right child, 16 bits of the value. */
export function packTrees(forest) {
  const bytes = [];
  const half = (value) => {
    cell.setFloat32(0, value);
    return cell.getUint16(0);
  };
  const write = (node) => {
    const at = bytes.length;
    const bits = half(node.left ? node.threshold : node.value);
    bytes.push(node.left ? node.feature : 255, 0, bits & 255, bits >> 8);
    if (!node.left) return;
    write(node.left);
    bytes[at + 1] = (bytes.length - at) / 4;
    write(node.right);
  };
  forest.forEach(write);
  return Buffer.from(bytes).toString('base64');
}

/** Log loss, for probabilities. */
export function logLoss(labels, weights) {
  return (scores, gradient, hessian) => {
    for (let row = 0; row < labels.length; row += 1) {
      const probability = 1 / (1 + Math.exp(-scores[row]));
      gradient[row] = (probability - labels[row]) * weights[row];
      hessian[row] = Math.max(1e-6, probability * (1 - probability) * weights[row]);
    }
  };
}

const shown = 10;
const discounts = Array.from({ length: 512 }, (_, place) => 1 / Math.log2(place + 2));

/** LambdaMART (Burges 2010): what swapping two of a list would do to its nDCG@10; below the tenth place a little. */
export function rankLoss(labels, groups, weights, relevant) {
  return (scores, gradient, hessian) => {
    gradient.fill(0);
    hessian.fill(1e-6);
    groups.forEach(([first, end], list) => {
      const order = Array.from({ length: end - first }, (_, index) => first + index).toSorted((a, b) => scores[b] - scores[a]);
      const right = order.flatMap((row, place) => (labels[row] > 0 ? [[row, place]] : []));
      if (right.length === 0 || right.length === order.length) return;
      const ideal = discounts.slice(0, Math.min(shown, relevant[list])).reduce((sum, discount) => sum + discount, 0);
      for (const [row, place] of right) {
        order.forEach((other, otherPlace) => {
          if (labels[other] > 0) return;
          const bothBelow = place >= shown && otherPlace >= shown;
          const at = (index) => (index < shown || bothBelow ? discounts[Math.min(index, 511)] : 0);
          const swap = ((bothBelow ? 0.02 : 1) * Math.abs(at(place) - at(otherPlace)) * weights[list]) / ideal;
          const doubt = 1 / (1 + Math.exp(scores[row] - scores[other]));
          gradient[row] -= doubt * swap;
          gradient[other] += doubt * swap;
          hessian[row] += doubt * (1 - doubt) * swap;
          hessian[other] += doubt * (1 - doubt) * swap;
        });
      }
    });
  };
}
