package shop.weft.artisans;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import shop.weft.safeguarding.Secret;

/**
 * What a maker picked for herself. It lies in the vault and nowhere else.
 *
 * @param alias what she wants to be called here; empty if nothing
 * @param languages what she speaks, as ISO 639 codes, the one she wants to be spoken to in first
 */
public record MakerFace(String alias, List<String> languages, Mark mark) {

    /** Of whom nothing is kept. */
    public static final MakerFace NONE = new MakerFace("", List.of(), Mark.NONE);

    public MakerFace {
        languages = List.copyOf(languages);
    }

    static MakerFace of(Map<Secret, String> secrets) {
        return new MakerFace(
                secrets.getOrDefault(Secret.ALIAS, ""),
                listed(secrets.getOrDefault(Secret.LANGUAGES, "")),
                new Mark(secrets.getOrDefault(Secret.MARK, "")));
    }

    Map<Secret, String> secrets() {
        var secrets = new EnumMap<Secret, String>(Secret.class);
        secrets.put(Secret.ALIAS, alias);
        secrets.put(Secret.LANGUAGES, String.join(",", languages));
        secrets.put(Secret.MARK, mark.grid());
        return secrets;
    }

    private static List<String> listed(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(",", -1));
    }
}
