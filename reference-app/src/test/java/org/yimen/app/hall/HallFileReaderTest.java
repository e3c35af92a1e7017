package org.yimen.app.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.queue.Lane;

/** A hall file is read whole or not at all; what is wrong is told with line and field. */
class HallFileReaderTest {
  private static String demo = "";

  @BeforeAll
  static void text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            HallFileReader.class.getResourceAsStream("/org/yimen/app/demo-hall.yaml"))) {
      demo = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  @Test
  void halls_and_departments_and_lanes_have_names_in_both_languages() {
    HallFile hall = HallFileReader.demo();
    assertThat(hall.centre().halls())
        .extracting(Hall::nameZh, Hall::nameEn)
        .containsExactly(
            Tuple.tuple("街道服务大厅", Optional.of("Street Service Hall")),
            Tuple.tuple("桃花岭服务大厅", Optional.of("Taohualing Service Hall")));
    assertThat(hall.centre().departments())
        .extracting(Department::nameEn)
        .doesNotContain(Optional.empty());
    assertThat(hall.lanes())
        .filteredOn(lane -> lane.id().equals(new LaneId("JD-C")))
        .extracting(Lane::nameZh, Lane::nameEn)
        .containsExactly(Tuple.tuple("退役军人服务", Optional.of("Veterans")));
  }

  @Test
  void a_lane_of_several_services_goes_by_the_name_of_the_first() throws IOException {
    HallFile hall = read(demo.replace("lane: THL-J, prefix: J", "lane: THL-H, prefix: H"));
    Lane lane =
        hall.lanes().stream()
            .filter(l -> l.id().equals(new LaneId("THL-H")))
            .findFirst()
            .orElseThrow();
    assertThat(lane.nameZh()).isEqualTo("医保");
    assertThat(lane.services()).extracting(s -> s.value()).containsExactly("医保", "社保");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nameEn: Street Service Hall | nameEng: Street Service Hall | 23: centre.halls[0].nameEng: 不认识此字段，此处可写 id, nameZh, nameEn, address, fields, managedBy, opens, closes, clocks / is not known here, only id, nameZh, nameEn, address, fields, managedBy, opens, closes, clocks",
        "government: 梅溪湖街道办事处\\n  rulebook | rulebook | 11: centre.government: 缺少此字段 / is missing",
        "opens: \"09:00\" | opens: nine | 27: centre.halls[0].opens: 须为时间，如 09:00 / must be a time such as 09:00",
        "opens: \"09:00\" | opens: \"19:00\" | 21: centre.halls[0]: 不合要求：hall JD must open before it closes / does not fit: hall JD must open before it closes",
        "zone: Asia/Shanghai | zone: Changsha | 19: centre.zone: 须为时区，如 Asia/Shanghai / must be a zone such as Asia/Shanghai",
        "fields: [公共服务, 公共安全, 退役军人服务, 应急管理, 社会事务] | fields: 公共服务 | 25: centre.halls[0].fields: 须为列表 / must be a list",
        "id: MXH | id: [MXH] | 12: centre.id: 须为单个值 / must be a single value",
        "level: TOWNSHIP | level: VILLAGE | 16: centre.level: 只能是 CITY, COUNTY, TOWNSHIP, SPECIAL_HALL / must be one of CITY, COUNTY, TOWNSHIP, SPECIAL_HALL",
        "hall: JD, kind: ENQUIRY | hall: JX, kind: ENQUIRY | 53: centre.windows[0].hall: 找不到 JX / there is no JX",
        "from: 2025-01-02} | from: soon} | 89: officers[0].from: 须为日期，如 2026-09-28 / must be a day such as 2026-09-28",
        "functions: [CENTRE_MANAGER] | functions: [CENTRE_MANGER] | 89: officers[0].functions[0]: 找不到 CENTRE_MANGER / there is no CENTRE_MANGER",
        "mandates: [{department: GGFW}, | mandates: [{department: GGFX}, | 94: officers[5].mandates[0].department: 找不到 GGFX / there is no GGFX",
        "{id: JF, hall: THL | {id: ZX, hall: THL | 67: centre.windows[14].services[0]: 找不到 JF / there is no JF\\nhall.yaml:84: services[13].id: 此编号已用过 / this code stands twice",
        "sameDayCapable: true | sameDayCapable: ja | 135: items[0].sameDayCapable: 须为 true 或 false / must be true or false",
        "promise: 0 | promise: 0.5 | 137: items[0].promise: 须为整数 / must be a whole number",
        "format: 1 | format: 2 | 10: 不合要求：format must be 1, was 2 / does not fit: format must be 1, was 2",
        "format: 1 | format: 1\\nformat: 1 | 11: format: 无法读取：stands on line 10 already / cannot be read: stands on line 10 already"
      })
  void a_fault_is_told_with_line_and_field(String right, String wrong, String fault) {
    assertThatExceptionOfType(HallFileException.class)
        .isThrownBy(() -> read(replaceFirst(right, wrong)))
        .withMessage("hall.yaml:" + fault.replace("\\n", "\n"));
  }

  @Test
  void all_faults_are_told_at_once_in_the_order_of_the_file() {
    String wrong =
        demo.replace("level: TOWNSHIP", "level: VILLAGE")
            .replace("code: P05, name: 谷小满", "code: P05, nmae: 谷小满")
            .replaceFirst("electronicAccepted: true", "electronicAccepted: 1");
    assertThatExceptionOfType(HallFileException.class)
        .isThrownBy(() -> read(wrong))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .extracting(HallFault::path)
                    .containsExactly(
                        "centre.level",
                        "officers[4].nmae",
                        "officers[4].name",
                        "items[0].materials[0].electronicAccepted"))
        .withMessageNotContaining("谷小满");
  }

  @ParameterizedTest
  @CsvSource({"'',hall.yaml:1: 无法读取：文件为空 / cannot be read: the file is empty"})
  void what_is_no_yaml_is_told(String text, String fault) {
    assertThatExceptionOfType(HallFileException.class)
        .isThrownBy(() -> read(text))
        .withMessage(fault);
  }

  private static String replaceFirst(String right, String wrong) {
    String from = right.replace("\\n", "\n");
    assertThat(demo).contains(from);
    int at = demo.indexOf(from);
    return demo.substring(0, at) + wrong.replace("\\n", "\n") + demo.substring(at + from.length());
  }

  private static HallFile read(String text) throws IOException {
    return HallFileReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "hall.yaml");
  }
}
