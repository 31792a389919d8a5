package shop.weft.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees as Certificate Transparency builds them: the values are those of its own reference tests. */
class MerkleTests {

    private static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .map(Merkle::leaf)
            .toList();

    @Test
    void agreesWithTheReference() {
        assertThat(hex(LEAVES.getFirst()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(hex(Merkle.root(LEAVES)))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void leadsFromEveryLeafToTheRoot() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            var leaves = LEAVES.subList(0, size);
            IntStream.range(0, size)
                    .forEach(index -> assertThat(Merkle.climb(leaves.get(index), Merkle.path(leaves, index)))
                            .isEqualTo(Merkle.root(leaves)));
        }
    }

    @Test
    void tellsALeafFromANode() {
        var two = LEAVES.subList(0, 2);
        assertThat(Merkle.leaf(two.getFirst(), two.getLast())).isNotEqualTo(Merkle.root(two));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
