package shop.weft.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A journal as it is hashed: fields of plain text, each with its own salt, so that one can be shown without the others.
 * The texts are described in {@code docs/verify.md}; changing them breaks every proof that is out.
 *
 * @param head the fields that are no legs: key, subject, time, memo
 */
record StoredJournal(UUID id, List<Field> head, List<StoredLeg> legs) {

    /** The root of the small hash tree over the fields. */
    byte[] root() {
        return Merkle.root(fieldHashes());
    }

    /** This journal's leaf in its seal. */
    byte[] leaf() {
        return Merkle.leaf(root());
    }

    List<byte[]> fieldHashes() {
        return fields().map(Field::hash).toList();
    }

    /** Where a leg's field stands among all of them. */
    int position(StoredLeg leg) {
        return head.size() + legs.indexOf(leg);
    }

    boolean isBalanced() {
        return legs.size() >= 2
                && legs.stream()
                        .map(StoredLeg::currency)
                        .distinct()
                        .allMatch(currency -> legs.stream()
                                        .filter(leg -> leg.currency().equals(currency))
                                        .mapToLong(StoredLeg::minor)
                                        .sum()
                                == 0);
    }

    private Stream<Field> fields() {
        return Stream.concat(head.stream(), legs.stream().map(StoredLeg::field));
    }

    /** A text and the random bytes it is hashed with. */
    record Field(String text, byte[] salt) {

        byte[] hash() {
            return Merkle.leaf(salt, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
