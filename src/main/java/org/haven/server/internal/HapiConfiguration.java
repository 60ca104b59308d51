package org.haven.server.internal;

import ca.uhn.fhir.batch2.jobs.parameters.UrlPartitioner;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.dao.ITransactionProcessorVersionAdapter;
import ca.uhn.fhir.jpa.dao.ThreadPoolFactory;
import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.partition.IRequestPartitionHelperSvc;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.IPagingProvider;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.haven.party.AccessContext;
import org.haven.party.Party;
import org.haven.server.ServerProperties;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI FHIR JPA, with no more of it switched on than Haven uses (docs/decisions/0002). */
@Configuration(proxyBeanMethods = false)
@Import({JpaR4Config.class, JpaBatch2Config.class, SubscriptionChannelConfig.class, UnusedHapiBeans.class})
class HapiConfiguration {

    @Bean
    JpaStorageSettings storageSettings(ServerProperties server) {
        var settings = new JpaStorageSettings();
        settings.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
        // An id is unique over all partitions: an update of a free one would answer otherwise than one of another
        // party's.
        settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.NOT_ALLOWED);
        settings.setTagStorageMode(JpaStorageSettings.TagStorageModeEnum.NON_VERSIONED);
        settings.setIndexStorageOptimized(true);
        settings.setIndexMissingFields(JpaStorageSettings.IndexEnabledEnum.DISABLED);
        settings.setHistoryCountMode(ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum.COUNT_ACCURATE);
        settings.setReuseCachedSearchResultsForMillis(null);
        settings.setDefaultTotalMode(SearchTotalModeEnum.ACCURATE);
        settings.setFetchSizeDefaultMaximum(server.maxPageSize());
        settings.setMaximumIncludesToLoadPerPage(server.maxPageSize() * 5);
        settings.setMaximumTransactionBundleSize(server.maxBundleEntries());
        settings.setBundleBatchPoolSize(2);
        settings.setBundleBatchMaxPoolSize(4);
        settings.setAutoSupportDefaultSearchParams(false);
        settings.setDefaultSearchParamsCanBeOverridden(true);
        settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
        settings.setAllowExternalReferences(false);
        settings.setAllowMultipleDelete(false);
        settings.setAllowContainsSearches(true);
        settings.setExpireSearchResults(false);
        settings.setEnableTaskStaleSearchCleanup(false);
        settings.setEnableTaskResourceReindexing(false);
        settings.setEnableTaskPreExpandValueSets(false);
        settings.setEnableTaskBulkExportJobExecution(false);
        settings.setEnableTaskBulkImportJobExecution(false);
        settings.setSchedulingDisabled(true);
        settings.setPreExpandValueSets(false);
        settings.setStoreMetaSourceInformation(JpaStorageSettings.StoreMetaSourceInformationEnum.NONE);
        return settings;
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    PartitionSettings partitionSettings() {
        var settings = new PartitionSettings();
        settings.setPartitioningEnabled(true);
        settings.setUnnamedPartitionMode(true);
        settings.setDefaultPartitionId(Party.DIRECTORY);
        settings.setIncludePartitionInSearchHashes(false);
        settings.setAllowReferencesAcrossPartitions(PartitionSettings.CrossPartitionReferenceMode.ALLOWED_UNQUALIFIED);
        settings.setConditionalCreateDuplicateIdentifiersEnabled(true);
        return settings;
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            DriverTypeEnum type,
            ConfigurableListableBeanFactory beans,
            FhirContext fhir,
            JpaStorageSettings settings) {
        var factory = HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhir, settings);
        factory.setPersistenceUnitName("haven");
        factory.setDataSource(dataSource);
        factory.setJpaPropertyMap(Map.of(
                "hibernate.dialect",
                (type == DriverTypeEnum.POSTGRES_9_4 ? HapiFhirPostgresDialect.class : HapiFhirH2Dialect.class)
                        .getName(),
                "hibernate.hbm2ddl.auto",
                "none",
                "hibernate.boot.allow_jdbc_metadata_access",
                "false",
                "hibernate.search.enabled",
                "false",
                "hibernate.jdbc.batch_size",
                "50",
                "hibernate.order_inserts",
                "true",
                "hibernate.order_updates",
                "true",
                "hibernate.cache.use_second_level_cache",
                "false",
                "hibernate.cache.use_query_cache",
                "false",
                "hibernate.archive.autodetection",
                "none"));
        return factory;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    GuideSearchParameterRegistry guideSearchParameterRegistry(GuideSearchParameters parameters) {
        return new GuideSearchParameterRegistry(parameters);
    }

    /** HAPI's DAOs want it for deletions by job, which are off. */
    @Bean
    UrlPartitioner urlPartitioner(MatchUrlService matching, IRequestPartitionHelperSvc partitions) {
        return new UrlPartitioner(matching, partitions);
    }

    /** HAPI wants one for its page sizes; the endpoint has none, so no page is ever kept for a later request. */
    @Bean
    IPagingProvider pagingProvider(ServerProperties server) {
        var paging = new FifoMemoryPagingProvider(1);
        paging.setDefaultPageSize(server.pageSize());
        paging.setMaximumPageSize(server.maxPageSize());
        return paging;
    }

    @Bean
    MemoryCacheService partitionedCaches(JpaStorageSettings settings, AccessContext context) {
        return new PartitionedCaches(settings, context);
    }

    @Bean
    ITransactionProcessorVersionAdapter<Bundle, BundleEntryComponent> batchEntryOutcomes() {
        return new BatchEntryOutcomes();
    }

    /** The worker threads of a Bundle see what the caller sees. */
    @Bean
    ThreadPoolFactory threadPoolFactory(AccessContext context) {
        return new AccessCarryingThreadPoolFactory(context);
    }
}
