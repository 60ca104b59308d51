package org.haven.server.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.haven.guide.GuideTypes;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** Takes out of HAPI's configuration what Haven does not use: resource types, batch jobs, package loading. */
final class UnusedHapiBeans implements BeanDefinitionRegistryPostProcessor {

    /** Types that HAPI itself looks up at start, whether or not anybody may read them. */
    private static final Set<String> NEEDED_BY_HAPI = Set.of(
            "Basic", "CodeSystem", "ConceptMap", "NamingSystem", "SearchParameter", "StructureDefinition", "ValueSet");

    /** Replaced by Haven's own, or never asked for. */
    private static final Set<String> UNUSED = Set.of(
            "memoryCacheService",
            "myInstanceValidator",
            "myJpaValidationSupportChain",
            "myResourceDaosR4",
            "myResourceProvidersR4",
            "mySystemProviderR4",
            "searchParamProvider",
            "searchParamRegistry",
            "transactionProcessorVersionFacade");

    private static final Pattern DAO_OR_PROVIDER = Pattern.compile("my([A-Z][A-Za-z]+?)(Dao|Rp)R4");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {}

    /** After HAPI's configuration classes were read, before any of their beans is made. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var registry = (BeanDefinitionRegistry) beans;
        var kept = new HashSet<>(NEEDED_BY_HAPI);
        kept.addAll(GuideTypes.offered());
        for (var name : registry.getBeanDefinitionNames()) {
            var matcher = DAO_OR_PROVIDER.matcher(name);
            var typed = matcher.matches() && !matcher.group(1).equals("System");
            if (UNUSED.contains(name) || typed && !kept.contains(matcher.group(1))) {
                registry.removeBeanDefinition(name);
            } else if (isOfHapi(registry.getBeanDefinition(name), registry)) {
                registry.getBeanDefinition(name).setLazyInit(true);
            }
        }
    }

    /** HAPI declares some three hundred beans, most of them for features that are off: each is made when first asked for. */
    private static boolean isOfHapi(BeanDefinition definition, BeanDefinitionRegistry registry) {
        var maker = definition.getFactoryBeanName() != null
                        && registry.containsBeanDefinition(definition.getFactoryBeanName())
                ? registry.getBeanDefinition(definition.getFactoryBeanName()).getBeanClassName()
                : definition.getBeanClassName();
        return String.valueOf(maker).startsWith("ca.uhn.")
                || String.valueOf(definition.getAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE))
                        .contains("ca.uhn.");
    }
}
