package shop.weft.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Hash trees as RFC 6962 (section 2.1) builds them: leaves and inner nodes are told apart by their first byte, and a
 * tree of n leaves splits at the largest power of two below n.
 */
final class Merkle {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    static byte[] leaf(byte[]... data) {
        var parts = new byte[data.length + 1][];
        parts[0] = LEAF;
        System.arraycopy(data, 0, parts, 1, data.length);
        return Sha256.of(parts);
    }

    /** The root over hashes made by {@link #leaf}; at least one. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = split(leaves.size());
        return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** The siblings from a leaf up to the root. */
    static List<Step> path(List<byte[]> leaves, int index) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int split = split(leaves.size());
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        var path = index < split ? path(left, index) : path(right, index - split);
        path.add(index < split ? new Step(false, root(right)) : new Step(true, root(left)));
        return path;
    }

    /** The root that a leaf's hash and its siblings lead to. */
    static byte[] climb(byte[] leaf, List<Step> path) {
        var hash = leaf;
        for (var step : path) {
            hash = step.left() ? node(step.sibling(), hash) : node(hash, step.sibling());
        }
        return hash;
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    private static int split(int leaves) {
        return Integer.highestOneBit(leaves - 1);
    }

    /** One step up the tree. {@code left} says on which side the sibling stands. */
    record Step(boolean left, byte[] sibling) {}
}
