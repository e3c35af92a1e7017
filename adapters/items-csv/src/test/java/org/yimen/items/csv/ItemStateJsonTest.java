package org.yimen.items.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.BasisKind;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.catalogue.Step;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.ids.ClauseId;

/** What stores will do with an item: its state is plain enough for a mapper without annotations. */
class ItemStateJsonTest {
  @Test
  void the_state_of_an_item_goes_through_json_and_comes_back() throws Exception {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .build();
    Item item =
        SampleItems.published(
            SampleItems.licence()
                .inPersonClause(new ClauseId("PLL-29.2"))
                .steps(List.of(new Step(StepKind.SITE_SURVEY, "现场核查", false, Optional.empty())))
                .fee(
                    new FeeSchedule(
                        List.of(
                            new FeeLine(
                                "证照工本费",
                                FeeLine.Subject.SERVICE,
                                1050,
                                "CNY",
                                Optional.of(
                                    new LegalBasis(
                                        BasisKind.STATUTE,
                                        "某法",
                                        "第九条",
                                        "收取工本费。",
                                        Optional.empty()))))))
                .build(),
            SampleItems.meixihu());

    String json = mapper.writeValueAsString(item.state());

    assertThat(mapper.readValue(json, ItemState.class)).isEqualTo(item.state());
    assertThat(json).contains("\"amountInFen\":1050", "小餐饮经营许可").doesNotContain("joda");
  }
}
