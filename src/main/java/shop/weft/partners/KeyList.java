package shop.weft.partners;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Message keys in one column, so that a partner is read in one statement. A key never holds a comma. */
@Converter
class KeyList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> keys) {
        return String.join(",", keys);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(",", -1));
    }
}
