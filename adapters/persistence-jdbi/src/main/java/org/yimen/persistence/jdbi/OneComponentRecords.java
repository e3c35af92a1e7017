package org.yimen.persistence.jdbi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jackson write a record of one component, such as an identifier, as that component. The
 * domain has no annotations that would say so. Events stay objects: their fields may grow in
 * number.
 */
final class OneComponentRecords extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasAsValue(Annotated annotated) {
    if (annotated instanceof AnnotatedMethod method
        && method.getParameterCount() == 0
        && isOne(method.getDeclaringClass())
        && method.getName().equals(component(method.getDeclaringClass()).getName())) return true;
    return super.hasAsValue(annotated);
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(
      MapperConfig<?> config, Annotated annotated) {
    if (annotated instanceof AnnotatedConstructor constructor
        && constructor.getParameterCount() == 1
        && isOne(constructor.getDeclaringClass())
        && constructor.getRawParameterType(0)
            == component(constructor.getDeclaringClass()).getType())
      return JsonCreator.Mode.DELEGATING;
    return super.findCreatorAnnotation(config, annotated);
  }

  private static boolean isOne(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && !canBeEmpty(component(type).getType())
        && !DomainEvent.class.isAssignableFrom(type);
  }

  /** An empty component is not written, so that its record could not be told from an absent one. */
  private static boolean canBeEmpty(Class<?> component) {
    return component == Optional.class
        || Collection.class.isAssignableFrom(component)
        || Map.class.isAssignableFrom(component);
  }

  private static RecordComponent component(Class<?> type) {
    return type.getRecordComponents()[0];
  }
}
