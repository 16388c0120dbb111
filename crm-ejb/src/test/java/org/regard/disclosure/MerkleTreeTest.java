package org.regard.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the published vectors of RFC 6962's reference implementation. */
class MerkleTreeTest {

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @Test
    void nothing_has_the_hash_of_nothing() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", root(0));
    }

    @Test
    void one_leaf_and_eight_leaves_have_the_published_roots() {
        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", root(1));
        assertEquals("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328", root(8));
    }

    @Test
    void a_list_that_is_no_power_of_two_has_its_published_root() {
        assertEquals("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77", root(3));
        assertEquals("ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c", root(7));
    }

    private static String root(int leaves) {
        var tree = new MerkleTree();
        LEAVES.subList(0, leaves).forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));
        return HexFormat.of().formatHex(tree.root());
    }
}
