package org.nianbao.catalog.filing;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.CreditCode;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.testing.WithMariaDb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.nianbao.catalog.filing.CatalogClient.file;

@QuarkusTest
@WithMariaDb("nianbao_catalog")
class FiledAgencyHttpTest {

    @Test
    void oneBureauUnderSeveralWritingsIsOneAgency() {
        long id = file(Readings.of("遂宁市安居区商务局", 2022)).agencyId();

        assertThat(file(Readings.of("安居区商务局", 2021)).agencyId()).isEqualTo(id);
        assertThat(file(Readings.of("区商务局", 2020).stating("510904", null)).agencyId())
                .isEqualTo(id);
        assertThat(file(Readings.of("商务局", 2019).saying("请与遂宁市安居区商务局联系")).agencyId())
                .isEqualTo(id);
        given().get("/agencies/candidates?name=安居区商务局")
                .then()
                .body("size()", equalTo(1))
                .body("[0].name", equalTo("遂宁市安居区商务局"))
                .body("[0].names.name", equalTo(List.of("遂宁市安居区商务局", "安居区商务局", "区商务局", "商务局")))
                .body("[0].names[0].toYear", equalTo(null))
                .body("[0].names[1].toYear", equalTo(2021));
    }

    @Test
    void aDistrictKeepsItsBureauWhenItWasACounty() {
        long id = file(Readings.of("重庆市梁平区商务局", 2016)).agencyId();

        assertThat(file(Readings.of("梁平县商务局", 2014)).agencyId()).isEqualTo(id);
    }

    @Test
    void aReformedBureauIsKnownByItsCreditCode() {
        String code = "11520423MB1234567H";
        assertThat(CreditCode.find(code)).isPresent();
        long id = file(Readings.of("镇宁县国土资源局", 2017).stating(null, code)).agencyId();

        FilingReceipt renamed = file(Readings.of("镇宁县自然资源局", 2019).stating(null, code));

        assertThat(renamed.agencyId()).isEqualTo(id);
        assertThat(renamed.agencyName()).isEqualTo("镇宁布依族苗族自治县自然资源局");
    }

    @Test
    void aNameOfSeveralPlacesIsProvisionalWithCandidates() {
        FilingReceipt receipt = file(Readings.of("鼓楼区商务局", 2021));

        assertThat(receipt.provisional()).isTrue();
        assertThat(receipt.regionCode()).isNull();
        assertThat(receipt.regionPath()).isNull();
        assertThat(receipt.level()).isEqualTo(RegionLevel.COUNTY);
        given().get("/agencies/{id}/candidates", receipt.agencyId())
                .then()
                .body("regionCode", equalTo(List.of("320106", "320302", "350102", "410204")));
        assertThat(file(Readings.of("鼓楼区商务局", 2020)).agencyId())
                .as("nothing says that it is the same district")
                .isNotEqualTo(receipt.agencyId());
    }

    @Test
    void aGovernmentsReportAddsUpAndItsOfficesDoesNot() {
        FilingReceipt government = file(Readings.of("桐乡市人民政府", 2022));
        FilingReceipt office = file(Readings.of("桐乡市人民政府办公室", 2022));
        FilingReceipt township = file(Readings.of("重庆市梁平区梁山街道办事处", 2022));

        assertThat(government.kind()).isEqualTo(AgencyKind.GOVERNMENT);
        assertThat(government.scope()).isEqualTo(Scope.AGGREGATE);
        assertThat(office.scope()).isEqualTo(Scope.OWN);
        assertThat(office.agencyId()).isNotEqualTo(government.agencyId());
        assertThat(township.kind()).isEqualTo(AgencyKind.TOWNSHIP);
        assertThat(township.level()).isEqualTo(RegionLevel.TOWNSHIP);
        assertThat(township.regionCode()).isEqualTo("500155001");
    }
}
