package org.regard.disclosure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The Merkle tree hash over a growing list (RFC 6962, section 2.1): one hash stands for all leaves and their order. */
final class MerkleTree {

    private record Node(int height, byte[] hash) {}

    private final Deque<Node> peaks = new ArrayDeque<>();

    void add(byte[] leaf) {
        var node = new Node(0, hash((byte) 0, leaf));
        while (!peaks.isEmpty() && peaks.peek().height() == node.height()) {
            node = new Node(node.height() + 1, hash((byte) 1, peaks.pop().hash(), node.hash()));
        }
        peaks.push(node);
    }

    /** 32 bytes; the hash of nothing while there are no leaves. */
    byte[] root() {
        byte[] root = null;
        for (var peak : peaks) {
            root = root == null ? peak.hash() : hash((byte) 1, peak.hash(), root);
        }
        return root == null ? sha256().digest() : root;
    }

    private static byte[] hash(byte prefix, byte[]... parts) {
        var digest = sha256();
        digest.update(prefix);
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
        }
    }
}
