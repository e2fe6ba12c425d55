package org.pairwright.service.report;

/// What papers and books the figures of an audit come from.
public enum Source {
    ARTSTEIN_POESIO_2008("Artstein and Poesio 2008", "artstein2008"),
    BAI_2022("Bai et al. 2022", "bai2022"),
    BENJAMINI_HOCHBERG_1995("Benjamini and Hochberg 1995", "benjamini1995"),
    BRADLEY_TERRY_1952("Bradley and Terry 1952", "bradley1952"),
    CICCHETTI_FEINSTEIN_1990("Cicchetti and Feinstein 1990", "cicchetti1990"),
    COHEN_1960("Cohen 1960", "cohen1960"),
    COHEN_1968("Cohen 1968", "cohen1968"),
    DAVIDSON_1970("Davidson 1970", "davidson1970"),
    DAWID_SKENE_1979("Dawid and Skene 1979", "dawid1979"),
    EFRON_TIBSHIRANI_1993("Efron and Tibshirani 1993", "efron1993"),
    FEINSTEIN_CICCHETTI_1990("Feinstein and Cicchetti 1990", "feinstein1990"),
    FLEISS_1971("Fleiss 1971", "fleiss1971"),
    GWET_2008("Gwet 2008", "gwet2008"),
    GWET_2014("Gwet 2014", "gwet2014"),
    HAYES_KRIPPENDORFF_2007("Hayes and Krippendorff 2007", "hayes2007"),
    IGLEWICZ_HOAGLIN_1993("Iglewicz and Hoaglin 1993", "iglewicz1993"),
    KENDALL_BABINGTON_SMITH_1940("Kendall and Babington Smith 1940", "kendall1940"),
    KRIPPENDORFF_2011("Krippendorff 2011", "krippendorff2011"),
    LIANG_ZEGER_1986("Liang and Zeger 1986", "liang1986"),
    OUYANG_2022("Ouyang et al. 2022", "ouyang2022"),
    OWEN_2007("Owen 2007", "owen2007"),
    PASSONNEAU_2006("Passonneau 2006", "passonneau2006"),
    SPEARMAN_1904("Spearman 1904", "spearman1904"),
    SPITZER_FLEISS_1974("Spitzer and Fleiss 1974", "spitzer1974"),
    WANG_2024("Wang et al. 2024", "wang2024"),
    WILSON_1927("Wilson 1927", "wilson1927"),
    ZHENG_2023("Zheng et al. 2023", "zheng2023");

    private final String cited;
    private final String key;

    Source(String cited, String key) {
        this.cited = cited;
        this.key = key;
    }

    /// Author and year.
    public String cited() {
        return cited;
    }

    /// Its key in BibTeX, by which [References] knows it.
    String key() {
        return key;
    }
}
