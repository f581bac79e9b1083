package org.ytterby.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ytterby.engine.classify.CasNumber;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.doc.Place;
import org.ytterby.io.xlsx.XmlStreams;

/**
 * Material declarations as XML: IPC-1752A and B, and IEC 62474, by the local names of their elements. A product with its
 * mass, materials and substances becomes an answer about that part. What such a file does not name is unknown, never zero: a
 * number that is not on our list, a substance without an amount, a file of a class that tells no amounts.
 *
 * <p>Document types and entities are refused.
 */
final class MaterialDeclarations {
    private static final int MOST_PRODUCTS = 10_000;
    private static final int DEEPEST = 60;
    /** What has no number on our list may hold anything. */
    private static final String UNNAMED = "unnamed substance";

    private static final MathContext DOWN = new MathContext(25, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(25, RoundingMode.CEILING);
    private static final Set<String> IS_PRODUCT = Set.of("Product", "SubProduct", "ProductID");
    private static final Map<String, String> SUBSTANCES = substances();

    private final String name;
    private final List<Doc> rows = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private String supplier = "";
    private Optional<Product> product = Optional.empty();

    /** What is being read of one product. */
    private static final class Product {
        private final Place place;
        private String part = "";
        private String title = "";
        private Optional<BigDecimal> mass = Optional.empty();
        private Optional<BigDecimal> material = Optional.empty();
        private Optional<String> substance = Optional.empty();
        private Optional<BigDecimal> percent = Optional.empty();
        private Optional<BigDecimal> kilograms = Optional.empty();
        private final Map<String, BigDecimal> found = new LinkedHashMap<>();
        /** Named, at least once, without an amount that can be read: there is more of it than was found. */
        private final Set<String> open = new HashSet<>();

        Product(Place place) {
            this.place = place;
        }
    }

    private MaterialDeclarations(String name) {
        this.name = name;
    }

    static BomRows read(String name, InputStream in) {
        MaterialDeclarations file = new MaterialDeclarations(name);
        file.read(in);
        return new BomRows(file.rows, file.notes, List.of());
    }

    /** Numbers and what they stand for. */
    static Map<String, String> substances() {
        try (InputStream in =
                Objects.requireNonNull(MaterialDeclarations.class.getResourceAsStream("cas-numbers.txt"))) {
            Map<String, String> substances = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .forEach(l -> substances.put(
                            l.substring(0, l.indexOf(' ')),
                            l.substring(l.indexOf(' ') + 1).strip()));
            return substances;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(InputStream in) {
        try {
            XMLStreamReader xml = XmlStreams.open(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw refused(
                            "YT-M090",
                            place(xml),
                            "a document type or an entity",
                            "Declarations need none; send the file without it.");
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml);
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw refused(
                    "YT-M091",
                    new Place(name, Math.max(line, 0), 0),
                    "not readable as XML",
                    "Is it whole, and a material declaration?");
        }
        if (rows.isEmpty()) {
            throw refused(
                    "YT-M092",
                    new Place(name, 0, 0),
                    "no product with a number is declared in it",
                    "IPC-1752A, IPC-1752B and IEC 62474 are read.");
        }
    }

    private static InputException refused(String id, Place place, String message, String advice) {
        return InputException.of(id, place, message, advice);
    }

    private Place place(XMLStreamReader xml) {
        return new Place(name, xml.getLocation().getLineNumber(), 0);
    }

    private static Optional<String> attribute(XMLStreamReader xml, String... names) {
        for (String wanted : names) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equalsIgnoreCase(wanted)
                        && !xml.getAttributeValue(i).isBlank()) {
                    return Optional.of(xml.getAttributeValue(i).strip());
                }
            }
        }
        return Optional.empty();
    }

    private void start(XMLStreamReader xml) {
        String element = xml.getLocalName();
        String parent = path.isEmpty() ? "" : path.peek();
        path.push(element);
        if (path.size() > DEEPEST || rows.size() > MOST_PRODUCTS) {
            throw refused("YT-M093", place(xml), "deeper, or of more products, than any declaration", "");
        }
        if (element.equals("SupplyCompany")) {
            supplier = attribute(xml, "name").orElse("");
        } else if (element.equals("Product") || element.equals("SubProduct")) {
            finish();
            product = Optional.of(new Product(place(xml)));
        }
        product.ifPresent(p -> {
            switch (element) {
                case "ProductID" -> {
                    p.part = attribute(xml, "itemNumber", "identifier").orElse(p.part);
                    p.title = attribute(xml, "itemName", "name").orElse(p.title);
                }
                case "Mass" -> {
                    if (IS_PRODUCT.contains(parent)) {
                        p.mass = p.mass.or(() -> kilograms(xml, "mass", "unitOfMeasure"));
                    }
                }
                case "Amount" -> amount(xml, parent, p);
                case "HomogeneousMaterial", "Material" -> p.material = kilograms(xml, "mass", "unitOfMeasure");
                case "Substance" -> {
                    p.substance = attribute(xml, "cas", "casNumber").flatMap(this::substance);
                    p.kilograms = kilograms(xml, "mass", "unitOfMeasure");
                    p.percent = attribute(xml, "massPercent").flatMap(MaterialDeclarations::number);
                }
                case "SubstanceID" -> {
                    if (attribute(xml, "authority")
                            .filter(a -> a.equalsIgnoreCase("CAS"))
                            .isPresent()) {
                        p.substance = attribute(xml, "identity").flatMap(this::substance);
                    }
                }
                case "Concentration" -> p.percent = percent(xml);
                default -> {}
            }
        });
    }

    private static void amount(XMLStreamReader xml, String parent, Product p) {
        Optional<BigDecimal> mass = kilograms(xml, "value", "UOM");
        switch (parent) {
            case "Product", "SubProduct", "ProductID" -> p.mass = mass;
            case "HomogeneousMaterial" -> p.material = mass;
            case "Substance" -> {
                p.kilograms = mass;
                p.percent = mass.isPresent() ? p.percent : percent(xml);
            }
            default -> {}
        }
    }

    private Optional<String> substance(String cas) {
        if (!CasNumber.isValid(cas)) {
            notes.add(Note.of("no-cas", cas));
            return Optional.empty();
        }
        return Optional.ofNullable(SUBSTANCES.get(cas));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,12}(\\.[0-9]{1,12})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A share of the material; in per cent where no unit says otherwise, and unknown in a unit not known here. */
    private static Optional<BigDecimal> percent(XMLStreamReader xml) {
        Optional<BigDecimal> number = attribute(xml, "value").flatMap(MaterialDeclarations::number);
        String unit = attribute(xml, "UOM", "unit", "unitOfMeasure").orElse("%");
        return number.flatMap(n -> switch (unit.toLowerCase(Locale.ROOT)) {
            case "%", "masspercent", "percent", "wt%" -> Optional.of(n);
            case "ppm", "mg/kg" -> Optional.of(n.movePointLeft(4));
            default -> Optional.empty();
        });
    }

    private static Optional<BigDecimal> kilograms(XMLStreamReader xml, String value, String unit) {
        Optional<BigDecimal> number = attribute(xml, value).flatMap(MaterialDeclarations::number);
        return number.flatMap(n -> switch (attribute(xml, unit).orElse("")) {
            case "mg" -> Optional.of(n.movePointLeft(6));
            case "g" -> Optional.of(n.movePointLeft(3));
            case "kg" -> Optional.of(n);
            default -> Optional.empty();
        });
    }

    private void end(XMLStreamReader xml) {
        String element = xml.getLocalName();
        path.pop();
        if (element.equals("Substance")) {
            product.ifPresent(MaterialDeclarations::add);
        } else if (element.equals("Product") || element.equals("SubProduct")) {
            finish();
        }
    }

    /** A substance counts with its own mass, or with its share of the material that it is in. */
    private static void add(Product p) {
        Optional<BigDecimal> mass =
                p.kilograms.or(() -> p.percent.flatMap(c -> p.material.map(m -> m.multiply(c.movePointLeft(2)))));
        String substance = p.substance.orElse(UNNAMED);
        p.found.merge(substance, mass.orElse(BigDecimal.ZERO), BigDecimal::add);
        if (mass.isEmpty()) {
            p.open.add(substance);
        }
        p.substance = Optional.empty();
        p.kilograms = Optional.empty();
        p.percent = Optional.empty();
    }

    private void finish() {
        if (product.isEmpty()) {
            return;
        }
        Product p = product.get();
        product = Optional.empty();
        if (p.part.isEmpty()) {
            return;
        }
        Map<String, Doc> row = new LinkedHashMap<>();
        put(row, "part", p.part, p.place);
        put(row, "name", p.title, p.place);
        put(row, "supplier", supplier, p.place);
        p.mass.filter(m -> m.signum() > 0).ifPresent(m -> {
            put(row, "mass", m.toPlainString(), p.place);
            row.put(
                    "contents",
                    new Doc.Rows(
                            p.place,
                            p.found.entrySet().stream()
                                    .map(e -> content(e.getKey(), e.getValue(), m, p))
                                    .toList()));
        });
        if (p.mass.isEmpty() && !Set.of(UNNAMED).containsAll(p.found.keySet())) {
            notes.add(Note.of("no-mass", p.part));
        }
        rows.add(new Doc.Table(p.place, row));
    }

    private Doc content(String substance, BigDecimal mass, BigDecimal whole, Product p) {
        if (mass.compareTo(whole) > 0 && !substance.equals(UNNAMED)) {
            throw refused(
                    "YT-M042", p.place, "`" + substance + "` weighs more than `" + p.part + "`", "Mend the masses.");
        }
        Map<String, Doc> content = new LinkedHashMap<>();
        put(content, "substance", substance, p.place);
        BigDecimal percent = mass.movePointRight(2);
        String least =
                substance.equals(UNNAMED) ? "0" : percent.divide(whole, DOWN).toPlainString();
        String most = p.open.contains(substance)
                ? "100"
                : percent.divide(whole, UP).min(new BigDecimal(100)).toPlainString();
        content.put("share", new Doc.Rows(p.place, List.of(new Doc.Text(p.place, least), new Doc.Text(p.place, most))));
        return new Doc.Table(p.place, content);
    }

    private static void put(Map<String, Doc> row, String key, String text, Place place) {
        if (!text.isEmpty()) {
            row.put(key, new Doc.Text(place, text));
        }
    }
}
