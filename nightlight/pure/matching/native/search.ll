; 5a8184138769304656c90eccb78112ef64b65d93922344bb2ca1b33536717e6b
; Made by ops/kernels.py; not to be edited.


; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_buckets(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.first, i64 %arg.count, i64 %arg.within) local_unnamed_addr #0 {
B0.endif.endif:
  %.212 = alloca i8, align 1
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.268 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.20 = add nsw i64 %arg.matches, 32
  %.21 = inttoptr i64 %.20 to ptr
  %.22 = load i64, ptr %.21, align 1
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i, align 1, !noalias !0
  %.10.i = add nsw i64 %arg.matches, 48
  %.11.i = inttoptr i64 %.10.i to ptr
  store i64 0, ptr %.11.i, align 1, !noalias !0
  %.13499.not = icmp slt i64 %arg.count, 1
  br i1 %.13499.not, label %B270, label %B126.preheader

B126.preheader:                                   ; preds = %B0.endif.endif
  br label %B126

B126:                                             ; preds = %B124.backedge, %B126.preheader
  %.13391101 = phi i64 [ %.143, %B124.backedge ], [ %arg.count, %B126.preheader ]
  %.14095100 = phi i64 [ %.147, %B124.backedge ], [ %arg.first, %B126.preheader ]
  %.177 = shl nsw i64 %.14095100, 5
  %.179 = add nsw i64 %.177, %arg.queries
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr, i64 56
  %.14.i = load i64, ptr %sunkaddr63, align 1, !noalias !3
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B126
  %lsr.iv1.i = phi i64 [ %.179, %B126 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i = phi i64 [ 0, %B126 ], [ %lsr.iv.next.i, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B126 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B126 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B126 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B126 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !3
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %0 = add i64 %.14.i, %lsr.iv.i
  %1 = add i64 %0, %.182.i
  %2 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %2, 480
  %3 = add i64 %.14.i, %lsr.iv.i
  %4 = add i64 %3, %.189.i
  %5 = add i64 %4, 512
  %.191.i = inttoptr i64 %1 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !3
  %.193.i = inttoptr i64 %5 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !3
  %.195.i = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i, %.194.i
  %6 = add i64 %.14.i, %lsr.iv.i
  %7 = add i64 %6, %.182.i
  %8 = add i64 %7, 8
  %.201.i = inttoptr i64 %8 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !3
  %9 = add i64 %.14.i, %lsr.iv.i
  %10 = add i64 %9, %.189.i
  %11 = add i64 %10, 520
  %.204.i = inttoptr i64 %11 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !3
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %12 = add i64 %.14.i, %lsr.iv.i
  %13 = add i64 %12, %.182.i
  %14 = add i64 %13, 16
  %.212.i = inttoptr i64 %14 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !3
  %15 = add i64 %.14.i, %lsr.iv.i
  %16 = add i64 %15, %.189.i
  %17 = add i64 %16, 528
  %.215.i = inttoptr i64 %17 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !3
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %18 = add i64 %.14.i, %lsr.iv.i
  %19 = add i64 %18, %.182.i
  %20 = add i64 %19, 24
  %.223.i = inttoptr i64 %20 to ptr
  %.224.i = load i64, ptr %.223.i, align 1, !noalias !3
  %21 = add i64 %.14.i, %lsr.iv.i
  %22 = add i64 %21, %.189.i
  %23 = add i64 %22, 536
  %.226.i = inttoptr i64 %23 to ptr
  %.227.i = load i64, ptr %.226.i, align 1, !noalias !3
  %.228.i = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i, %.227.i
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i, 32768
  br i1 %exitcond.not.i, label %B126.endif, label %B102.i

common.ret:                                       ; preds = %B230.if.if, %B126.endif.endif.if.if, %B270, %B212
  %common.ret.op = phi i32 [ 0, %B212 ], [ 0, %B270 ], [ %.272, %B230.if.if ], [ %.216, %B126.endif.endif.if.if ]
  ret i32 %common.ret.op

B212:                                             ; preds = %B126.endif.endif.thread
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B230:                                             ; preds = %B126.endif.endif
  %.272 = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.268, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.matches, i64 %.14095100, i64 %.22, i64 %arg.within)
  %cond14 = icmp eq i32 %.272, 0
  br i1 %cond14, label %B124.backedge, label %B230.if.if, !prof !6

B124.backedge:                                    ; preds = %B230
  %.134 = icmp samesign ugt i64 %.13391101, 1
  br i1 %.134, label %B126, label %B270

B270:                                             ; preds = %B124.backedge, %B0.endif.endif
  %sunkaddr64 = inttoptr i64 %arg.matches to ptr
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 40
  %.313 = load i64, ptr %sunkaddr65, align 1
  store i64 %.313, ptr %retptr, align 8
  br label %common.ret

B126.endif:                                       ; preds = %B102.i
  %24 = inttoptr i64 %.22 to ptr
  %.143 = add nsw i64 %.13391101, -1
  %.147 = add i64 %.14095100, 1
  store i64 %.197.i, ptr %24, align 1, !noalias !3
  %sunkaddr66 = inttoptr i64 %.22 to ptr
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr66, i64 8
  store i64 %.208.i, ptr %sunkaddr67, align 1, !noalias !3
  %sunkaddr68 = inttoptr i64 %.22 to ptr
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 16
  store i64 %.219.i, ptr %sunkaddr69, align 1, !noalias !3
  %sunkaddr70 = inttoptr i64 %.22 to ptr
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr70, i64 24
  store i64 %.230.i, ptr %sunkaddr71, align 1, !noalias !3
  store i8 0, ptr %.212, align 1
  %.216 = call i32 @_ZN10nightlight4pure8matching6native9searching13search_tablesB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.212, ptr nonnull %excinfo.3, i64 %arg.index, i64 %arg.matches, i64 %.14095100, i64 %.22, i64 %arg.within)
  %.217 = load ptr, ptr %excinfo.3, align 8
  %.226 = load i8, ptr %.212, align 1
  %.229 = icmp eq i8 %.226, 0
  br i1 %.229, label %B126.endif.endif.thread, label %B126.endif.endif

B126.endif.endif:                                 ; preds = %B126.endif
  %cond13 = icmp eq i32 %.216, 0
  br i1 %cond13, label %B230, label %B126.endif.endif.if.if.loopexit, !prof !6

B126.endif.endif.thread:                          ; preds = %B126.endif
  %.224.le = icmp sgt i32 %.216, 0
  %.225.le85 = select i1 %.224.le, ptr %.217, ptr undef
  %cond = icmp eq i32 %.216, 0
  br i1 %cond, label %B212, label %B126.endif.endif.if.if, !prof !6

B126.endif.endif.if.if.loopexit:                  ; preds = %B126.endif.endif
  %.224.le89 = icmp sgt i32 %.216, 0
  %.225.le = select i1 %.224.le89, ptr %.217, ptr undef
  br label %B126.endif.endif.if.if

B126.endif.endif.if.if:                           ; preds = %B126.endif.endif.if.if.loopexit, %B126.endif.endif.thread
  %.22581 = phi ptr [ %.225.le, %B126.endif.endif.if.if.loopexit ], [ %.225.le85, %B126.endif.endif.thread ]
  store ptr %.22581, ptr %excinfo, align 8
  br label %common.ret

B230.if.if:                                       ; preds = %B230
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching13search_tablesB2v4B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.query, i64 %arg.bits, i64 %arg.within) local_unnamed_addr #0 {
B0:
  %.79 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.275 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.353 = alloca i8, align 1
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.406 = alloca i8, align 1
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.20 = add nsw i64 %arg.bits, 128
  %.24 = add nsw i64 %arg.bits, 2536
  %.33 = add nsw i64 %arg.index, 16
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 1
  %.41 = add nsw i64 %arg.index, 24
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.10.i = icmp eq i64 %.35, 0
  br i1 %.10.i, label %B0.endif, label %B0.else.if.i, !prof !7

B0.else.if.i:                                     ; preds = %B0
  %.7.i = add nsw i64 %arg.within, 1
  %0 = or i64 %.35, %.7.i
  %1 = icmp ult i64 %0, 4294967296
  br i1 %1, label %2, label %9

2:                                                ; preds = %B0.else.if.i
  %3 = trunc nuw i64 %.35 to i32
  %4 = trunc nuw i64 %.7.i to i32
  %5 = udiv i32 %4, %3
  %6 = urem i32 %4, %3
  %7 = zext i32 %5 to i64
  %8 = zext i32 %6 to i64
  br label %23

9:                                                ; preds = %B0.else.if.i
  %10 = or i64 %.7.i, %.35
  %11 = and i64 %10, -4294967296
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %20

13:                                               ; preds = %9
  %14 = trunc i64 %.35 to i32
  %15 = trunc i64 %.7.i to i32
  %16 = udiv i32 %15, %14
  %17 = urem i32 %15, %14
  %18 = zext i32 %16 to i64
  %19 = zext i32 %17 to i64
  br label %23

20:                                               ; preds = %9
  %21 = sdiv i64 %.7.i, %.35
  %22 = srem i64 %.7.i, %.35
  br label %23

23:                                               ; preds = %20, %13, %2
  %24 = phi i64 [ %7, %2 ], [ %18, %13 ], [ %21, %20 ]
  %25 = phi i64 [ %8, %2 ], [ %19, %13 ], [ %22, %20 ]
  %.28.i = xor i64 %25, %.35
  %.29.i = icmp slt i64 %.28.i, 0
  %.30.i = icmp ne i64 %25, 0
  %.31.i = and i1 %.30.i, %.29.i
  %.36.i = sext i1 %.31.i to i64
  %spec.select.i = add nsw i64 %24, %.36.i
  br label %B0.endif

B270:                                             ; preds = %B270.preheader, %B576
  %number.2.0187 = phi i64 [ %next_number.2.1, %B576 ], [ %.93, %B270.preheader ]
  %table.2.0186 = phi i64 [ %26, %B576 ], [ %.43, %B270.preheader ]
  %here.2.0185 = phi i64 [ %ahead.2.0184, %B576 ], [ %.20, %B270.preheader ]
  %ahead.2.0184 = phi i64 [ %here.2.0185, %B576 ], [ %.24, %B270.preheader ]
  %.192174182 = phi i64 [ %.199, %B576 ], [ 0, %B270.preheader ]
  %.199 = add nuw nsw i64 %.192174182, 1
  %26 = add i64 %table.2.0186, 88
  %27 = add i64 %.192174182, 1
  %.239 = icmp slt i64 %27, %.35
  br i1 %.239, label %B0.else.if.i10, label %B394

B0.else.if.i10:                                   ; preds = %B270
  %28 = icmp ult i64 %51, 4294967296
  br i1 %28, label %29, label %32

29:                                               ; preds = %B0.else.if.i10
  %30 = udiv i32 %53, %52
  %31 = zext i32 %30 to i64
  br label %B320.endif

32:                                               ; preds = %B0.else.if.i10
  %33 = or i64 %.7.i8, %.35
  %34 = and i64 %33, -4294967296
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %36, label %43

36:                                               ; preds = %32
  %37 = trunc i64 %.35 to i32
  %38 = trunc i64 %.7.i8 to i32
  %39 = udiv i32 %38, %37
  %40 = urem i32 %38, %37
  %41 = zext i32 %39 to i64
  %42 = zext i32 %40 to i64
  br label %46

43:                                               ; preds = %32
  %44 = sdiv i64 %.7.i8, %.35
  %45 = srem i64 %.7.i8, %.35
  br label %46

46:                                               ; preds = %43, %36
  %47 = phi i64 [ %41, %36 ], [ %44, %43 ]
  %48 = phi i64 [ %42, %36 ], [ %45, %43 ]
  %49 = ashr i64 %48, 63
  br label %B320.endif

B394:                                             ; preds = %B320.endif, %B270
  %next_number.2.1 = phi i64 [ 0, %B270 ], [ %.289, %B320.endif ]
  %.303 = icmp slt i64 %number.2.0187, 0
  br i1 %.303, label %B406, label %B412

common.ret:                                       ; preds = %B520.endif.if.if, %B472.endif.if.if, %B320.endif.if.if, %B0.endif.if.if, %B594, %B570, %B406
  %common.ret.op = phi i32 [ 0, %B406 ], [ 0, %B570 ], [ 0, %B594 ], [ %.410, %B520.endif.if.if ], [ %.83, %B0.endif.if.if ], [ %.357, %B472.endif.if.if ], [ %.279, %B320.endif.if.if ]
  ret i32 %common.ret.op

B406:                                             ; preds = %B394
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B412:                                             ; preds = %B394
  %50 = add i64 %table.2.0186, 40
  %.339 = inttoptr i64 %50 to ptr
  %.340 = load i64, ptr %.339, align 1
  %.341.not = icmp eq i64 %.340, 0
  br i1 %.341.not, label %B520, label %B472

B472:                                             ; preds = %B412
  store i8 0, ptr %.353, align 1
  %.357 = call i32 @_ZN10nightlight4pure8matching6native9searching11scan_checksB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.353, ptr nonnull %excinfo.5, i64 %arg.index, i64 %arg.matches, i64 %table.2.0186, i64 %.192174182, i64 %arg.query, i64 %arg.bits, i64 %here.2.0185, i64 %number.2.0187, i64 %arg.within)
  %.358 = load ptr, ptr %excinfo.5, align 8
  %.367 = load i8, ptr %.353, align 1
  %.370 = icmp eq i8 %.367, 0
  br i1 %.370, label %B472.endif.thread, label %B472.endif

B520:                                             ; preds = %B412
  store i8 0, ptr %.406, align 1
  %.410 = call i32 @_ZN10nightlight4pure8matching6native9searching12scan_entriesB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.406, ptr nonnull %excinfo.6, i64 %arg.index, i64 %arg.matches, i64 %table.2.0186, i64 %.192174182, i64 %arg.query, i64 %arg.bits, i64 %here.2.0185, i64 %number.2.0187, i64 %arg.within)
  %.411 = load ptr, ptr %excinfo.6, align 8
  %.420 = load i8, ptr %.406, align 1
  %.423 = icmp eq i8 %.420, 0
  br i1 %.423, label %B520.endif.thread, label %B520.endif

B570:                                             ; preds = %B520.endif.thread, %B472.endif.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B576:                                             ; preds = %B520.endif, %B472.endif
  %exitcond.not = icmp eq i64 %.35, %.199
  br i1 %exitcond.not, label %B594, label %B270

B594:                                             ; preds = %B0.endif.endif.endif, %B576
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B0.endif:                                         ; preds = %23, %B0
  %quot.0.i = phi i64 [ 0, %B0 ], [ %spec.select.i, %23 ]
  %.48.i = add nsw i64 %quot.0.i, -1
  %.50.i = mul nsw i64 %quot.0.i, %.35
  %.52.not.i = icmp sge i64 %arg.within, %.50.i
  %"$phi64.1.2.0.i" = zext i1 %.52.not.i to i64
  %.66.i = add nsw i64 %.48.i, %"$phi64.1.2.0.i"
  store i64 0, ptr %.79, align 8
  %.83 = call i32 @_ZN10nightlight4pure8matching6native9searching7look_upB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.79, ptr nonnull %excinfo.2, i64 %arg.index, i64 %.43, i64 %arg.bits, i64 %.20, i64 %.66.i)
  %cond = icmp eq i32 %.83, 0
  br i1 %cond, label %B0.endif.endif.endif, label %B0.endif.if.if, !prof !6

B0.endif.if.if:                                   ; preds = %B0.endif
  %.91 = icmp sgt i32 %.83, 0
  %.84 = load ptr, ptr %excinfo.2, align 8
  %.92 = select i1 %.91, ptr %.84, ptr undef
  store ptr %.92, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif
  %.186181.not = icmp slt i64 %.35, 1
  br i1 %.186181.not, label %B594, label %B270.preheader

B270.preheader:                                   ; preds = %B0.endif.endif.endif
  %.93 = load i64, ptr %.79, align 8
  %.7.i8 = add nsw i64 %arg.within, 1
  %51 = or i64 %.35, %.7.i8
  %52 = trunc nuw i64 %.35 to i32
  %53 = trunc nuw i64 %.7.i8 to i32
  br label %B270

B320.endif:                                       ; preds = %46, %29
  %54 = phi i64 [ %31, %29 ], [ %47, %46 ]
  %.28.i11.lobit = phi i64 [ 0, %29 ], [ %49, %46 ]
  %spec.select.i16 = add nsw i64 %.28.i11.lobit, %54
  %.48.i18 = add nsw i64 %spec.select.i16, -1
  %.50.i19 = mul nsw i64 %spec.select.i16, %.35
  %.51.i = sub nsw i64 %.7.i8, %.50.i19
  %.52.i = icmp slt i64 %27, %.51.i
  %"$phi64.1.2.0.i20" = zext i1 %.52.i to i64
  %.66.i21 = add nsw i64 %.48.i18, %"$phi64.1.2.0.i20"
  store i64 0, ptr %.275, align 8
  %.279 = call i32 @_ZN10nightlight4pure8matching6native9searching7look_upB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.275, ptr nonnull %excinfo.4, i64 %arg.index, i64 %26, i64 %arg.bits, i64 %ahead.2.0184, i64 %.66.i21)
  %.289 = load i64, ptr %.275, align 8
  %cond22 = icmp eq i32 %.279, 0
  br i1 %cond22, label %B394, label %B320.endif.if.if, !prof !6

B320.endif.if.if:                                 ; preds = %B320.endif
  %.287 = icmp sgt i32 %.279, 0
  %.280 = load ptr, ptr %excinfo.4, align 8
  %.288 = select i1 %.287, ptr %.280, ptr undef
  store ptr %.288, ptr %excinfo, align 8
  br label %common.ret

B472.endif:                                       ; preds = %B472
  %cond26 = icmp eq i32 %.357, 0
  br i1 %cond26, label %B576, label %B472.endif.if.if.loopexit, !prof !6

B472.endif.thread:                                ; preds = %B472
  %.365.le = icmp sgt i32 %.357, 0
  %.366.le155 = select i1 %.365.le, ptr %.358, ptr undef
  %cond25 = icmp eq i32 %.357, 0
  br i1 %cond25, label %B570, label %B472.endif.if.if, !prof !6

B472.endif.if.if.loopexit:                        ; preds = %B472.endif
  %.365.le159 = icmp sgt i32 %.357, 0
  %.366.le = select i1 %.365.le159, ptr %.358, ptr undef
  br label %B472.endif.if.if

B472.endif.if.if:                                 ; preds = %B472.endif.if.if.loopexit, %B472.endif.thread
  %.366148 = phi ptr [ %.366.le, %B472.endif.if.if.loopexit ], [ %.366.le155, %B472.endif.thread ]
  store ptr %.366148, ptr %excinfo, align 8
  br label %common.ret

B520.endif:                                       ; preds = %B520
  %cond24 = icmp eq i32 %.410, 0
  br i1 %cond24, label %B576, label %B520.endif.if.if.loopexit, !prof !6

B520.endif.thread:                                ; preds = %B520
  %.418.le = icmp sgt i32 %.410, 0
  %.419.le161 = select i1 %.418.le, ptr %.411, ptr undef
  %cond23 = icmp eq i32 %.410, 0
  br i1 %cond23, label %B570, label %B520.endif.if.if, !prof !6

B520.endif.if.if.loopexit:                        ; preds = %B520.endif
  %.418.le165 = icmp sgt i32 %.410, 0
  %.419.le = select i1 %.418.le165, ptr %.411, ptr undef
  br label %B520.endif.if.if

B520.endif.if.if:                                 ; preds = %B520.endif.if.if.loopexit, %B520.endif.thread
  %.419152 = phi ptr [ %.419.le, %B520.endif.if.if.loopexit ], [ %.419.le161, %B520.endif.thread ]
  store ptr %.419152, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching11scan_checksB3v14B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.bounds, i64 %arg.number, i64 %arg.within) local_unnamed_addr #0 {
B0.endif.endif:
  %excinfo.1.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.376 = alloca i8, align 1
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.30 = add nsw i64 %arg.bits, 64
  %.33 = add nsw i64 %arg.table, 40
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 1
  %.8.i = add nsw i64 %arg.table, 48
  %.9.i = inttoptr i64 %.8.i to ptr
  %.10.i = load i64, ptr %.9.i, align 1, !noalias !8
  %.11.i = add nsw i64 %.10.i, %arg.bits
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i32, ptr %.12.i, align 1, !noalias !8
  %.16.i = inttoptr i64 %.30 to ptr
  store i32 %.13.i, ptr %.16.i, align 1, !noalias !8
  %.18.i = add nsw i64 %arg.bits, 68
  %.20.i = add nsw i64 %arg.table, 56
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 1, !noalias !8
  %.23.i = add nsw i64 %.22.i, %arg.bits
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i32, ptr %.24.i, align 1, !noalias !8
  %.28.i = inttoptr i64 %.18.i to ptr
  store i32 %.25.i, ptr %.28.i, align 1, !noalias !8
  %.30.i = add nsw i64 %arg.bits, 72
  %.32.i = add nsw i64 %arg.table, 64
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 1, !noalias !8
  %.35.i = add nsw i64 %.34.i, %arg.bits
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i = load i32, ptr %.36.i, align 1, !noalias !8
  %.40.i = inttoptr i64 %.30.i to ptr
  store i32 %.37.i, ptr %.40.i, align 1, !noalias !8
  %.151145.not = icmp slt i64 %arg.number, 1
  br i1 %.151145.not, label %B354, label %B142.preheader

B142.preheader:                                   ; preds = %B0.endif.endif
  %.207.i = trunc i64 %arg.within to i32
  %.208.i = insertelement <16 x i32> poison, i32 %.207.i, i64 0
  %.209.i24 = shufflevector <16 x i32> %.208.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.20.i.i = trunc i64 %arg.query to i32
  br label %B142

B142:                                             ; preds = %B140.backedge, %B142.preheader
  %.157141146 = phi i64 [ %.164, %B140.backedge ], [ 0, %B142.preheader ]
  %.164 = add nuw nsw i64 %.157141146, 1
  %.189 = shl nsw i64 %.157141146, 3
  %.191 = add nsw i64 %.189, %arg.bounds
  %.192 = inttoptr i64 %.191 to ptr
  %.193 = load i32, ptr %.192, align 1
  %.194 = zext i32 %.193 to i64
  %.198 = add nsw i64 %.191, 4
  %.199 = inttoptr i64 %.198 to ptr
  %.200 = load i32, ptr %.199, align 1
  %.201 = zext i32 %.200 to i64
  %.210 = mul nuw nsw i64 %.194, 12
  %.215 = sub nsw i64 %.201, %.194
  %sunkaddr33 = inttoptr i64 %arg.index to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr33, i64 64
  %.17.i = load i64, ptr %sunkaddr35, align 1, !noalias !11
  %.22.i16 = icmp eq i64 %.17.i, 0
  br i1 %.22.i16, label %B298, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %6, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %4, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !11
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %excinfo.2.i, align 8, !noalias !11
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %excinfo.2.i, ptr nonnull %excinfo.1.i, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !11
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B142.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr40 = inttoptr i64 %.17.i to ptr
  %sunkaddr43 = getelementptr i8, ptr %sunkaddr40, i64 %.1467780.i
  store i8 1, ptr %sunkaddr43, align 1, !noalias !11
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B298

B72.endif.i:                                      ; preds = %B142
  %.216 = mul nsw i64 %.215, 12
  %.212 = add nsw i64 %.210, %.35
  %sunkaddr45 = inttoptr i64 %arg.index to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr45, i64 80
  %.39.i = load i64, ptr %sunkaddr48, align 1, !noalias !11
  %.45.i = sub nsw i64 %.212, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.49.i = add nsw i64 %.216, %.212
  %1 = xor i64 %.39.i, -1
  %.56.i = add i64 %.49.i, %1
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B298, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %2 = add nsw i64 %.57.i, 2
  %3 = sub nsw i64 %2, %.46.i
  %4 = shl nsw i64 %.46.i, 3
  %5 = and i64 %.45.i, -65536
  %6 = add i64 %5, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %excinfo.2.i, align 8, !noalias !11
  %sunkaddr52 = inttoptr i64 %arg.index to ptr
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr52, i64 72
  %.223.i = load i64, ptr %sunkaddr54, align 1, !noalias !11
  %7 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %7 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !11
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B354.endif.if.if, %B354.endif.endif, %B298.endif.if.if, %B142.endif.thread, %B346, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %B346 ], [ %.380, %B354.endif.if.if ], [ %.199.i, %B142.endif.thread ], [ %.322.i, %B298.endif.if.if ], [ 0, %B354.endif.endif ]
  ret i32 %common.ret.op

B298:                                             ; preds = %B72.endif.i, %B466.i, %B142
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !15
  %8 = add nuw nsw i64 %.215, 15
  %.109.i = lshr i64 %8, 4
  %.86.inv.i = icmp slt i64 %.215, 1
  %.130126.not131.i = icmp eq i64 %.109.i, 0
  %.130126.not.i = select i1 %.86.inv.i, i1 true, i1 %.130126.not131.i
  br i1 %.130126.not.i, label %B140.backedge, label %B130.lr.ph.i

B130.lr.ph.i:                                     ; preds = %B298
  %sunkaddr56 = inttoptr i64 %arg.table to ptr
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 40
  %.36.i21 = load i64, ptr %sunkaddr57, align 1, !noalias !15
  %.38.i23 = add nsw i64 %.36.i21, %.210
  br label %B130.i

B130.i:                                           ; preds = %B502.i, %B130.lr.ph.i
  %at.2.0129.i = phi i64 [ %.38.i23, %B130.lr.ph.i ], [ %.218.i, %B502.i ]
  %.129120128.i = phi i64 [ %.109.i, %B130.lr.ph.i ], [ %.139.i, %B502.i ]
  %.136123127.i = phi i64 [ %.194, %B130.lr.ph.i ], [ %.143.i, %B502.i ]
  %.139.i = add nsw i64 %.129120128.i, -1
  %.143.i = add i64 %.136123127.i, 16
  %.175.i = inttoptr i64 %at.2.0129.i to ptr
  %.176.i = load <16 x i32>, ptr %.175.i, align 4, !noalias !15
  %sunkaddr58 = inttoptr i64 %arg.bits to ptr
  %sunkaddr59 = getelementptr i8, ptr %sunkaddr58, i64 64
  %.179.i = load i32, ptr %sunkaddr59, align 4, !noalias !15
  %.180.i = insertelement <16 x i32> poison, i32 %.179.i, i64 0
  %.181.i = shufflevector <16 x i32> %.180.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.182.i = xor <16 x i32> %.181.i, %.176.i
  %.183.i = tail call range(i32 0, 33) <16 x i32> @llvm.ctpop.v16i32(<16 x i32> %.182.i)
  %sunkaddr60 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr61 = mul i64 %.215, 4
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr60, i64 %sunkaddr61
  %.186.i = load <16 x i32>, ptr %sunkaddr62, align 4, !noalias !15
  %sunkaddr63 = inttoptr i64 %arg.bits to ptr
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 68
  %.189.i = load i32, ptr %sunkaddr64, align 4, !noalias !15
  %.190.i = insertelement <16 x i32> poison, i32 %.189.i, i64 0
  %.191.i = shufflevector <16 x i32> %.190.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.192.i = xor <16 x i32> %.191.i, %.186.i
  %.193.i = tail call range(i32 0, 33) <16 x i32> @llvm.ctpop.v16i32(<16 x i32> %.192.i)
  %.194.i = add nuw nsw <16 x i32> %.193.i, %.183.i
  %sunkaddr65 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr66 = mul i64 %.215, 8
  %sunkaddr67 = getelementptr i8, ptr %sunkaddr65, i64 %sunkaddr66
  %.197.i = load <16 x i32>, ptr %sunkaddr67, align 4, !noalias !15
  %sunkaddr68 = inttoptr i64 %arg.bits to ptr
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 72
  %.200.i = load i32, ptr %sunkaddr69, align 4, !noalias !15
  %.201.i = insertelement <16 x i32> poison, i32 %.200.i, i64 0
  %.202.i = shufflevector <16 x i32> %.201.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.203.i = xor <16 x i32> %.202.i, %.197.i
  %.204.i = tail call range(i32 0, 33) <16 x i32> @llvm.ctpop.v16i32(<16 x i32> %.203.i)
  %.205.i = add nuw nsw <16 x i32> %.194.i, %.204.i
  %.210.i = icmp ule <16 x i32> %.205.i, %.209.i24
  %.211.i = bitcast <16 x i1> %.210.i to i16
  %.218.i = add nsw i64 %at.2.0129.i, 64
  %.225.not.i = icmp eq i16 %.211.i, 0
  br i1 %.225.not.i, label %B502.i, label %B206.i

B206.i:                                           ; preds = %B130.i
  %.212.i = zext i16 %.211.i to i64
  %.233.i = sub nsw i64 %.201, %.136123127.i
  %.234.i = icmp slt i64 %.233.i, 16
  %notmask.i = shl nsw i64 -1, %.233.i
  %.240.i = xor i64 %notmask.i, -1
  %.242.i = select i1 %.234.i, i64 %.240.i, i64 65535
  %near.3.2.i = and i64 %.242.i, %.212.i
  %.255.not.i = icmp eq i64 %near.3.2.i, 0
  %sunkaddr70 = inttoptr i64 %arg.matches to ptr
  %sunkaddr71 = getelementptr i8, ptr %sunkaddr70, i64 48
  %.308.pr.i = load i64, ptr %sunkaddr71, align 1, !noalias !15
  br i1 %.255.not.i, label %B372.i, label %B274.endif.preheader.i

B274.endif.preheader.i:                           ; preds = %B206.i
  %9 = shl i64 %.308.pr.i, 4
  %10 = add i64 %9, 4952
  br label %B274.endif.i25

B372.i:                                           ; preds = %B274.endif.i25, %B206.i
  %.308.i = phi i64 [ %.308.pr.i, %B206.i ], [ %.40.i.i, %B274.endif.i25 ]
  %.310.i = icmp sgt i64 %.308.i, 48
  br i1 %.310.i, label %B458.i, label %B502.i

B458.i:                                           ; preds = %B372.i
  store i8 0, ptr %excinfo.1.i, align 8, !noalias !15
  %.322.i = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %excinfo.1.i, ptr nonnull %excinfo.2.i, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within), !noalias !15
  %.323.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !15
  %.332.i = load i8, ptr %excinfo.1.i, align 8, !noalias !15
  %.335.i = icmp eq i8 %.332.i, 0
  br i1 %.335.i, label %B458.endif.thread.i, label %B458.endif.i

B502.i:                                           ; preds = %B458.endif.i, %B372.i, %B130.i
  %.130.i = icmp samesign ugt i64 %.129120128.i, 1
  br i1 %.130.i, label %B130.i, label %B140.backedge

B274.endif.i25:                                   ; preds = %B274.endif.i25, %B274.endif.preheader.i
  %lsr.iv.i26 = phi i64 [ %10, %B274.endif.preheader.i ], [ %lsr.iv.next.i27, %B274.endif.i25 ]
  %.12.i.i = phi i64 [ %.308.pr.i, %B274.endif.preheader.i ], [ %.40.i.i, %B274.endif.i25 ]
  %near.4.2.i = phi i64 [ %near.3.2.i, %B274.endif.preheader.i ], [ %.295.i, %B274.endif.i25 ]
  %.261.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %near.4.2.i, i1 true)
  %.263.i = add nsw i64 %.261.i, %.136123127.i
  %sunkaddr72 = inttoptr i64 %arg.matches to ptr
  %sunkaddr73 = getelementptr i8, ptr %sunkaddr72, i64 32
  %.16.i.i = load i64, ptr %sunkaddr73, align 1, !noalias !19
  %11 = add i64 %lsr.iv.i26, %.16.i.i
  %12 = add i64 %11, -8
  %.21.i.i = inttoptr i64 %12 to ptr
  store i32 %.20.i.i, ptr %.21.i.i, align 1, !noalias !19
  %13 = add i64 %11, -4
  %.24.i.i = trunc i64 %.263.i to i32
  %.25.i.i = inttoptr i64 %13 to ptr
  store i32 %.24.i.i, ptr %.25.i.i, align 1, !noalias !19
  %.28.i.i = inttoptr i64 %11 to ptr
  store i64 %arg.bits, ptr %.28.i.i, align 1, !noalias !19
  %sunkaddr74 = inttoptr i64 %arg.table to ptr
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 32
  %.33.i.i = load i64, ptr %sunkaddr75, align 1, !noalias !19
  %.34.i.i = shl nsw i64 %.263.i, 2
  %.35.i.i = add nsw i64 %.33.i.i, %.34.i.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.36.i.i, i32 0, i32 3, i32 1), !noalias !19
  %.40.i.i = add i64 %.12.i.i, 1
  %sunkaddr = inttoptr i64 %arg.matches to ptr
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr, i64 48
  store i64 %.40.i.i, ptr %sunkaddr76, align 1, !noalias !19
  %.293.i = add nsw i64 %near.4.2.i, -1
  %.295.i = and i64 %.293.i, %near.4.2.i
  %.298.not.i = icmp eq i64 %.295.i, 0
  %lsr.iv.next.i27 = add i64 %lsr.iv.i26, 16
  br i1 %.298.not.i, label %B372.i, label %B274.endif.i25

B458.endif.i:                                     ; preds = %B458.i
  %cond5.i = icmp eq i32 %.322.i, 0
  br i1 %cond5.i, label %B502.i, label %B458.endif.if.if.loopexit.i, !prof !6

B458.endif.thread.i:                              ; preds = %B458.i
  %.330.le.i = icmp sgt i32 %.322.i, 0
  %.331.le114.i = select i1 %.330.le.i, ptr %.323.i, ptr undef
  %cond.i29 = icmp eq i32 %.322.i, 0
  br i1 %cond.i29, label %.thread54, label %B298.endif.thread, !prof !6

.thread54:                                        ; preds = %B458.endif.thread.i
  br label %B346

B458.endif.if.if.loopexit.i:                      ; preds = %B458.endif.i
  %.330.le118.i = icmp sgt i32 %.322.i, 0
  %.331.le.i = select i1 %.330.le118.i, ptr %.323.i, ptr undef
  br label %B298.endif.thread

B346:                                             ; preds = %B298.endif.thread, %.thread54
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B354:                                             ; preds = %B140.backedge, %B0.endif.endif
  store i8 0, ptr %.376, align 1
  %.380 = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.376, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within)
  %cond = icmp eq i32 %.380, 0
  br i1 %cond, label %B354.endif.endif, label %B354.endif.if.if, !prof !6

B142.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B140.backedge:                                    ; preds = %B502.i, %B298
  %exitcond.not = icmp eq i64 %arg.number, %.164
  br i1 %exitcond.not, label %B354, label %B142

B298.endif.thread:                                ; preds = %B458.endif.if.if.loopexit.i, %B458.endif.thread.i
  %excinfo.3.1.ph = phi ptr [ %.331.le.i, %B458.endif.if.if.loopexit.i ], [ %.331.le114.i, %B458.endif.thread.i ]
  %cond56 = icmp eq i32 %.322.i, 0
  br i1 %cond56, label %B346, label %B298.endif.if.if, !prof !22

B298.endif.if.if:                                 ; preds = %B298.endif.thread
  store ptr %excinfo.3.1.ph, ptr %excinfo, align 8
  br label %common.ret

B354.endif.endif:                                 ; preds = %B354
  %.390 = load i8, ptr %.376, align 1
  %.393 = icmp ne i8 %.390, 0
  %.419 = zext i1 %.393 to i8
  store i8 %.419, ptr %retptr, align 1
  br label %common.ret

B354.endif.if.if:                                 ; preds = %B354
  %.388 = icmp sgt i32 %.380, 0
  %.381 = load ptr, ptr %excinfo.4, align 8
  %.389 = select i1 %.388, ptr %.381, ptr undef
  store ptr %.389, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching12scan_entriesB3v26B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.bounds, i64 %arg.number, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.390 = alloca i8, align 1
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.488 = alloca i8, align 1
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.574 = alloca i8, align 1
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.30 = add nsw i64 %arg.bits, 5968
  %.119249.not = icmp slt i64 %arg.number, 1
  br i1 %.119249.not, label %B636, label %B62.preheader

B62.preheader:                                    ; preds = %B0.endif
  br label %B62

B62:                                              ; preds = %B632, %B62.preheader
  %kept.5.0254 = phi i64 [ %kept.6.1, %B632 ], [ 0, %B62.preheader ]
  %.125236252 = phi i64 [ %.132, %B632 ], [ 0, %B62.preheader ]
  %.132 = add nuw nsw i64 %.125236252, 1
  %.157 = shl nsw i64 %.125236252, 3
  %.159 = add nsw i64 %.157, %arg.bounds
  %.160 = inttoptr i64 %.159 to ptr
  %.161 = load i32, ptr %.160, align 1
  %.162 = zext i32 %.161 to i64
  %.166 = add nsw i64 %.159, 4
  %.167 = inttoptr i64 %.166 to ptr
  %.168 = load i32, ptr %.167, align 1
  %.169 = zext i32 %.168 to i64
  %.177 = shl nsw i64 %kept.5.0254, 2
  %.179 = add nsw i64 %.177, %.30
  %.182 = inttoptr i64 %.179 to ptr
  store i32 %.161, ptr %.182, align 1
  %.184 = add nsw i64 %.179, 4
  %.186 = add i32 %.161, 1
  %.188 = inttoptr i64 %.184 to ptr
  store i32 %.186, ptr %.188, align 1
  %.190 = add nsw i64 %.179, 8
  %.192 = add i32 %.161, 2
  %.194 = inttoptr i64 %.190 to ptr
  store i32 %.192, ptr %.194, align 1
  %.196 = add nsw i64 %.179, 12
  %.198 = add i32 %.161, 3
  %.200 = inttoptr i64 %.196 to ptr
  store i32 %.198, ptr %.200, align 1
  %.204 = sub nsw i64 %.169, %.162
  %.205 = icmp slt i64 %.204, 5
  br i1 %.205, label %B352, label %B404.preheader

B404.preheader:                                   ; preds = %B62
  %0 = add nuw nsw i64 %.204, 1
  br label %B404

B352:                                             ; preds = %B62
  %.215 = add nsw i64 %.204, %kept.5.0254
  br label %B548

B404:                                             ; preds = %B546, %B404.preheader
  %lsr.iv = phi i64 [ %0, %B404.preheader ], [ %lsr.iv.next, %B546 ]
  %kept.8.2225 = phi i64 [ %kept.5.0254, %B404.preheader ], [ %kept.9.3, %B546 ]
  %.322219223 = phi i32 [ %.161, %B404.preheader ], [ %.329, %B546 ]
  %.357 = shl nsw i64 %kept.8.2225, 2
  %.359 = add nsw i64 %.357, %.30
  %.361 = inttoptr i64 %.359 to ptr
  store i32 %.322219223, ptr %.361, align 1
  %.364 = add nsw i64 %kept.8.2225, 1
  %.376 = icmp eq i64 %.364, 1020
  br i1 %.376, label %B488, label %B546

B488:                                             ; preds = %B404
  store i8 0, ptr %.390, align 1
  %.394 = call i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.390, ptr nonnull %excinfo.1, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.30, i64 1020, i64 %arg.within)
  %.395 = load ptr, ptr %excinfo.1, align 8
  %.404 = load i8, ptr %.390, align 1
  %.407 = icmp eq i8 %.404, 0
  br i1 %.407, label %B488.endif.thread, label %B488.endif

common.ret:                                       ; preds = %B636.endif.if.if, %B636.endif.endif, %B576.endif.if.if, %B488.endif.if.if, %B622, %B534
  %common.ret.op = phi i32 [ 0, %B534 ], [ 0, %B622 ], [ %.394, %B488.endif.if.if ], [ %.492, %B576.endif.if.if ], [ 0, %B636.endif.endif ], [ %.578, %B636.endif.if.if ]
  ret i32 %common.ret.op

B534:                                             ; preds = %B488.endif.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B546:                                             ; preds = %B488.endif, %B404
  %kept.9.3 = phi i64 [ %.364, %B404 ], [ 0, %B488.endif ]
  %lsr.iv.next = add i64 %lsr.iv, -1
  %.329 = add i32 %.322219223, 1
  %.316 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.316, label %B404, label %B548

B548:                                             ; preds = %B546, %B352
  %kept.7.1 = phi i64 [ %.215, %B352 ], [ %kept.9.3, %B546 ]
  %.474 = icmp sgt i64 %kept.7.1, 1019
  br i1 %.474, label %B576, label %B632

B576:                                             ; preds = %B548
  store i8 0, ptr %.488, align 1
  %.492 = call i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.488, ptr nonnull %excinfo.2, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.30, i64 %kept.7.1, i64 %arg.within)
  %.493 = load ptr, ptr %excinfo.2, align 8
  %.502 = load i8, ptr %.488, align 1
  %.505 = icmp eq i8 %.502, 0
  br i1 %.505, label %B576.endif.thread, label %B576.endif

B622:                                             ; preds = %B576.endif.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B632:                                             ; preds = %B576.endif, %B548
  %kept.6.1 = phi i64 [ %kept.7.1, %B548 ], [ 0, %B576.endif ]
  %exitcond.not = icmp eq i64 %arg.number, %.132
  br i1 %exitcond.not, label %B636, label %B62

B636:                                             ; preds = %B632, %B0.endif
  %kept.5.0.lcssa = phi i64 [ 0, %B0.endif ], [ %kept.6.1, %B632 ]
  store i8 0, ptr %.574, align 1
  %.578 = call i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr nonnull %.574, ptr nonnull %excinfo.3, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.30, i64 %kept.5.0.lcssa, i64 %arg.within)
  %cond = icmp eq i32 %.578, 0
  br i1 %cond, label %B636.endif.endif, label %B636.endif.if.if, !prof !6

B488.endif:                                       ; preds = %B488
  %cond10 = icmp eq i32 %.394, 0
  br i1 %cond10, label %B546, label %B488.endif.if.if.loopexit, !prof !6

B488.endif.thread:                                ; preds = %B488
  %.402.le = icmp sgt i32 %.394, 0
  %.403.le213 = select i1 %.402.le, ptr %.395, ptr undef
  %cond9 = icmp eq i32 %.394, 0
  br i1 %cond9, label %B534, label %B488.endif.if.if, !prof !6

B488.endif.if.if.loopexit:                        ; preds = %B488.endif
  %.402.le217 = icmp sgt i32 %.394, 0
  %.403.le = select i1 %.402.le217, ptr %.395, ptr undef
  br label %B488.endif.if.if

B488.endif.if.if:                                 ; preds = %B488.endif.if.if.loopexit, %B488.endif.thread
  %.403202 = phi ptr [ %.403.le, %B488.endif.if.if.loopexit ], [ %.403.le213, %B488.endif.thread ]
  store ptr %.403202, ptr %excinfo, align 8
  br label %common.ret

B576.endif:                                       ; preds = %B576
  %cond8 = icmp eq i32 %.492, 0
  br i1 %cond8, label %B632, label %B576.endif.if.if.loopexit, !prof !6

B576.endif.thread:                                ; preds = %B576
  %.500.le = icmp sgt i32 %.492, 0
  %.501.le226 = select i1 %.500.le, ptr %.493, ptr undef
  %cond7 = icmp eq i32 %.492, 0
  br i1 %cond7, label %B622, label %B576.endif.if.if, !prof !6

B576.endif.if.if.loopexit:                        ; preds = %B576.endif
  %.500.le230 = icmp sgt i32 %.492, 0
  %.501.le = select i1 %.500.le230, ptr %.493, ptr undef
  br label %B576.endif.if.if

B576.endif.if.if:                                 ; preds = %B576.endif.if.if.loopexit, %B576.endif.thread
  %.501210 = phi ptr [ %.501.le, %B576.endif.if.if.loopexit ], [ %.501.le226, %B576.endif.thread ]
  store ptr %.501210, ptr %excinfo, align 8
  br label %common.ret

B636.endif.endif:                                 ; preds = %B636
  %.588 = load i8, ptr %.574, align 1
  %.591 = icmp ne i8 %.588, 0
  %.625 = zext i1 %.591 to i8
  store i8 %.625, ptr %retptr, align 1
  br label %common.ret

B636.endif.if.if:                                 ; preds = %B636
  %.586 = icmp sgt i32 %.578, 0
  %.579 = load ptr, ptr %excinfo.3, align 8
  %.587 = select i1 %.586, ptr %.579, ptr undef
  store ptr %.587, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching7look_upB2v6B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.table, i64 %arg.bits, i64 %arg.bounds, i64 %arg.radius) local_unnamed_addr #0 {
B0.endif:
  %.195.i23 = alloca i64, align 8
  %excinfo.1.i24 = alloca ptr, align 8
  %.8.i = inttoptr i64 %arg.table to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !23
  %.10.i = add nsw i64 %.9.i, %arg.bits
  %.11.i = inttoptr i64 %.10.i to ptr
  %.12.i = load i32, ptr %.11.i, align 1, !noalias !23
  %.13.i = zext i32 %.12.i to i64
  %.15.i = add nsw i64 %arg.table, 8
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !23
  %.18.i = lshr i64 %.13.i, %.17.i
  %.20.i = add nsw i64 %arg.table, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 1, !noalias !23
  %.23.i = and i64 %.18.i, %.22.i
  %.45 = add nsw i64 %arg.table, 80
  %.46 = inttoptr i64 %.45 to ptr
  %.47 = load i64, ptr %.46, align 1
  %.11.i21 = icmp slt i64 %arg.radius, 0
  br i1 %.11.i21, label %B0.endif.endif, label %B20.i

B368:                                             ; preds = %B368.preheader30, %B368
  %lsr.iv94 = phi i64 [ %lsr.iv.next95.1, %B368 ], [ %lsr.iv94.ph, %B368.preheader30 ]
  %lsr.iv = phi i64 [ %3, %B368 ], [ %lsr.iv.ph, %B368.preheader30 ]
  %.227 = inttoptr i64 %lsr.iv to ptr
  %.228 = load i32, ptr %.227, align 1
  %.229 = zext i32 %.228 to i64
  %.231 = xor i64 %.23.i, %.229
  %.232 = shl nuw nsw i64 %.231, 2
  %.234 = add nsw i64 %.232, %.78
  %.235 = inttoptr i64 %.234 to ptr
  tail call void @llvm.prefetch.p0(ptr %.235, i32 0, i32 3, i32 1)
  %0 = add i64 %lsr.iv, 4
  %.227.1 = inttoptr i64 %0 to ptr
  %.228.1 = load i32, ptr %.227.1, align 1
  %.229.1 = zext i32 %.228.1 to i64
  %.231.1 = xor i64 %.23.i, %.229.1
  %.232.1 = shl nuw nsw i64 %.231.1, 2
  %.234.1 = add nsw i64 %.232.1, %.78
  %.235.1 = inttoptr i64 %.234.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.235.1, i32 0, i32 3, i32 1)
  %1 = add i64 %0, 4
  %.227.19 = inttoptr i64 %1 to ptr
  %.228.110 = load i32, ptr %.227.19, align 1
  %.229.111 = zext i32 %.228.110 to i64
  %.231.112 = xor i64 %.23.i, %.229.111
  %.232.113 = shl nuw nsw i64 %.231.112, 2
  %.234.114 = add nsw i64 %.232.113, %.78
  %.235.115 = inttoptr i64 %.234.114 to ptr
  tail call void @llvm.prefetch.p0(ptr %.235.115, i32 0, i32 3, i32 1)
  %2 = add i64 %1, 4
  %.227.1.1 = inttoptr i64 %2 to ptr
  %.228.1.1 = load i32, ptr %.227.1.1, align 1
  %.229.1.1 = zext i32 %.228.1.1 to i64
  %.231.1.1 = xor i64 %.23.i, %.229.1.1
  %.232.1.1 = shl nuw nsw i64 %.231.1.1, 2
  %.234.1.1 = add nsw i64 %.232.1.1, %.78
  %.235.1.1 = inttoptr i64 %.234.1.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.235.1.1, i32 0, i32 3, i32 1)
  %lsr.iv.next95.1 = add nsw i64 %lsr.iv94, -4
  %niter.ncmp.1.1 = icmp eq i64 %lsr.iv.next95.1, 0
  %3 = add i64 %2, 4
  br i1 %niter.ncmp.1.1, label %B496.lr.ph.loopexit.unr-lcssa, label %B368

B496:                                             ; preds = %B496.preheader, %B948
  %kept.2.0187 = phi i64 [ %.492, %B948 ], [ 0, %B496.preheader ]
  %.334181185 = phi i64 [ %.341, %B948 ], [ 0, %B496.preheader ]
  %.341 = add nuw nsw i64 %.334181185, 1
  %.366 = shl nsw i64 %.334181185, 2
  %.368 = add nsw i64 %.366, %.82
  %.369 = inttoptr i64 %.368 to ptr
  %.370 = load i32, ptr %.369, align 1
  %.371 = zext i32 %.370 to i64
  %.373 = xor i64 %.23.i, %.371
  %.374 = shl nuw nsw i64 %.373, 2
  %.376 = add nsw i64 %.374, %.78
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr, i64 64
  %.17.i18 = load i64, ptr %sunkaddr36, align 1, !noalias !26
  %.22.i19 = icmp eq i64 %.17.i18, 0
  br i1 %.22.i19, label %B796.endif, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %9, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %7, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %6, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %4 = add i64 %.17.i18, %.1467780.i
  %.184.i = inttoptr i64 %4 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !26
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i23, align 8, !noalias !26
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i23, ptr nonnull %excinfo.1.i24, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !26
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B496.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr37 = inttoptr i64 %.17.i18 to ptr
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 %.1467780.i
  store i8 1, ptr %sunkaddr38, align 1, !noalias !26
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B796.endif

B72.endif.i:                                      ; preds = %B496
  %sunkaddr39 = inttoptr i64 %arg.index to ptr
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 80
  %.39.i = load i64, ptr %sunkaddr40, align 1, !noalias !26
  %.45.i = sub nsw i64 %.376, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.376, 7
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B796.endif, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %5 = add nsw i64 %.57.i, 2
  %6 = sub nsw i64 %5, %.46.i
  %7 = shl nsw i64 %.46.i, 3
  %8 = and i64 %.45.i, -65536
  %9 = add i64 %8, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i23, align 8, !noalias !26
  %sunkaddr41 = inttoptr i64 %arg.index to ptr
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 72
  %.223.i = load i64, ptr %sunkaddr42, align 1, !noalias !26
  %10 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %10 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !26
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B496.endif.thread.thread

common.ret:                                       ; preds = %B496.endif.thread, %B496.endif.thread.thread, %B1026
  %common.ret.op = phi i32 [ 0, %B496.endif.thread.thread ], [ 0, %B1026 ], [ %.us-phi192, %B496.endif.thread ]
  ret i32 %common.ret.op

B896:                                             ; preds = %B896.preheader, %B896
  %line.2.1 = phi i64 [ %.559, %B896 ], [ %.508, %B896.preheader ]
  %.556 = inttoptr i64 %line.2.1 to ptr
  tail call void @llvm.prefetch.p0(ptr %.556, i32 0, i32 3, i32 1)
  %.559 = add nsw i64 %line.2.1, 64
  %.563 = icmp slt i64 %.559, %.13.i20
  br i1 %.563, label %B896, label %B948

B948:                                             ; preds = %B796.endif, %B896
  %.568 = inttoptr i64 %.13.i20 to ptr
  tail call void @llvm.prefetch.p0(ptr %.568, i32 0, i32 3, i32 1)
  %exitcond218.not = icmp eq i64 %.341, %"$phi90.0.2.0.sink.i"
  br i1 %exitcond218.not, label %B1026, label %B496

B1026:                                            ; preds = %B598.us, %B458.endif, %B948
  %kept.2.0.lcssa = phi i64 [ 0, %B458.endif ], [ %.492.us, %B598.us ], [ %.492, %B948 ]
  store i64 %kept.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B20.i:                                            ; preds = %B0.endif
  switch i64 %arg.radius, label %B58.else.if.i [
    i64 0, label %B0.endif.endif
    i64 1, label %B48.i
  ]

B48.i:                                            ; preds = %B20.i
  %.34.i = add nsw i64 %.47, 1
  br label %B0.endif.endif

B58.else.if.i:                                    ; preds = %B20.i
  %.42.i = add nsw i64 %.47, 1
  %.44.i = add nsw i64 %.47, -1
  %.46.i22 = mul nsw i64 %.44.i, %.47
  %.56.1.i = ashr i64 %.46.i22, 1
  %.89.i = add nsw i64 %.42.i, %.56.1.i
  br label %B0.endif.endif

B0.endif.endif:                                   ; preds = %B58.else.if.i, %B48.i, %B20.i, %B0.endif
  %"$phi90.0.2.0.sink.i" = phi i64 [ 1, %B20.i ], [ 0, %B0.endif ], [ %.34.i, %B48.i ], [ %.89.i, %B58.else.if.i ]
  %.76 = add nsw i64 %arg.table, 24
  %.77 = inttoptr i64 %.76 to ptr
  %.78 = load i64, ptr %.77, align 1
  %.80 = add nsw i64 %arg.table, 72
  %.81 = inttoptr i64 %.80 to ptr
  %.82 = load i64, ptr %.81, align 1
  %.90 = add nsw i64 %arg.table, 40
  %.91 = inttoptr i64 %.90 to ptr
  %.92 = load i64, ptr %.91, align 1
  %.92.fr = freeze i64 %.92
  %.94 = add nsw i64 %arg.table, 32
  %.95 = inttoptr i64 %.94 to ptr
  %.96 = load i64, ptr %.95, align 1
  %.104 = icmp sgt i64 %"$phi90.0.2.0.sink.i", 32
  br i1 %.104, label %B368.preheader, label %B458.endif

B368.preheader:                                   ; preds = %B0.endif.endif
  %unroll_iter = and i64 %"$phi90.0.2.0.sink.i", 9223372036854775806
  %11 = and i64 %"$phi90.0.2.0.sink.i", 2
  %lcmp.mod.not16.not.not = icmp eq i64 %11, 0
  br i1 %lcmp.mod.not16.not.not, label %B368.preheader30, label %B368.prol

B368.prol:                                        ; preds = %B368.preheader
  %.227.prol = inttoptr i64 %.82 to ptr
  %.228.prol = load i32, ptr %.227.prol, align 1
  %.229.prol = zext i32 %.228.prol to i64
  %.231.prol = xor i64 %.23.i, %.229.prol
  %.232.prol = shl nuw nsw i64 %.231.prol, 2
  %.234.prol = add nsw i64 %.232.prol, %.78
  %.235.prol = inttoptr i64 %.234.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.235.prol, i32 0, i32 3, i32 1)
  %12 = add i64 %.82, 4
  %.227.1.prol = inttoptr i64 %12 to ptr
  %.228.1.prol = load i32, ptr %.227.1.prol, align 1
  %.229.1.prol = zext i32 %.228.1.prol to i64
  %.231.1.prol = xor i64 %.23.i, %.229.1.prol
  %.232.1.prol = shl nuw nsw i64 %.231.1.prol, 2
  %.234.1.prol = add nsw i64 %.232.1.prol, %.78
  %.235.1.prol = inttoptr i64 %.234.1.prol to ptr
  tail call void @llvm.prefetch.p0(ptr %.235.1.prol, i32 0, i32 3, i32 1)
  %lsr.iv.next.prol = add i64 %.82, 8
  %lsr.iv.next95.prol = add nsw i64 %unroll_iter, -2
  br label %B368.preheader30

B368.preheader30:                                 ; preds = %B368.prol, %B368.preheader
  %lsr.iv94.ph = phi i64 [ %lsr.iv.next95.prol, %B368.prol ], [ %unroll_iter, %B368.preheader ]
  %lsr.iv.ph = phi i64 [ %lsr.iv.next.prol, %B368.prol ], [ %.82, %B368.preheader ]
  br label %B368

B458.endif:                                       ; preds = %B0.endif.endif
  %.328184.not = icmp slt i64 %"$phi90.0.2.0.sink.i", 1
  br i1 %.328184.not, label %B1026, label %B496.lr.ph

B496.lr.ph.loopexit.unr-lcssa:                    ; preds = %B368
  %13 = and i64 %"$phi90.0.2.0.sink.i", 1
  %lcmp.mod.not = icmp eq i64 %13, 0
  br i1 %lcmp.mod.not, label %B496.lr.ph, label %B368.epil.preheader

B368.epil.preheader:                              ; preds = %B496.lr.ph.loopexit.unr-lcssa
  %sunkaddr43 = inttoptr i64 %lsr.iv to ptr
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr43, i64 16
  %.228.epil = load i32, ptr %sunkaddr44, align 1
  %.229.epil = zext i32 %.228.epil to i64
  %.231.epil = xor i64 %.23.i, %.229.epil
  %.232.epil = shl nuw nsw i64 %.231.epil, 2
  %.234.epil = add nsw i64 %.232.epil, %.78
  %.235.epil = inttoptr i64 %.234.epil to ptr
  tail call void @llvm.prefetch.p0(ptr %.235.epil, i32 0, i32 3, i32 1)
  br label %B496.lr.ph

B496.lr.ph:                                       ; preds = %B368.epil.preheader, %B496.lr.ph.loopexit.unr-lcssa, %B458.endif
  %14 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %.92.fr, i64 1)
  %math = extractvalue { i64, i1 } %14, 0
  %ov = extractvalue { i64, i1 } %14, 1
  br i1 %ov, label %B496.us.preheader, label %B496.preheader

B496.preheader:                                   ; preds = %B496.lr.ph
  br label %B496

B496.us.preheader:                                ; preds = %B496.lr.ph
  br label %B496.us

B496.us:                                          ; preds = %B598.us, %B496.us.preheader
  %kept.2.0187.us = phi i64 [ %.492.us, %B598.us ], [ 0, %B496.us.preheader ]
  %.334181185.us = phi i64 [ %.341.us, %B598.us ], [ 0, %B496.us.preheader ]
  %.341.us = add nuw nsw i64 %.334181185.us, 1
  %.366.us = shl nsw i64 %.334181185.us, 2
  %.368.us = add nsw i64 %.366.us, %.82
  %.369.us = inttoptr i64 %.368.us to ptr
  %.370.us = load i32, ptr %.369.us, align 1
  %.371.us = zext i32 %.370.us to i64
  %.373.us = xor i64 %.23.i, %.371.us
  %.374.us = shl nuw nsw i64 %.373.us, 2
  %.376.us = add nsw i64 %.374.us, %.78
  %sunkaddr45 = inttoptr i64 %arg.index to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 64
  %.17.i27 = load i64, ptr %sunkaddr46, align 1, !noalias !30
  %.22.i28 = icmp eq i64 %.17.i27, 0
  br i1 %.22.i28, label %B598.us, label %B72.endif.i29

B228.i43:                                         ; preds = %B228.lr.ph.i39, %B466.i51
  %lsr.iv10.i44 = phi i64 [ %20, %B228.lr.ph.i39 ], [ %lsr.iv.next11.i54, %B466.i51 ]
  %lsr.iv8.i45 = phi i64 [ %18, %B228.lr.ph.i39 ], [ %lsr.iv.next9.i53, %B466.i51 ]
  %lsr.iv.i46 = phi i64 [ %17, %B228.lr.ph.i39 ], [ %lsr.iv.next.i52, %B466.i51 ]
  %.1467780.i47 = phi i64 [ %.46.i34, %B228.lr.ph.i39 ], [ %.153.i55, %B466.i51 ]
  %15 = add i64 %.17.i27, %.1467780.i47
  %.184.i48 = inttoptr i64 %15 to ptr
  %.185.i49 = load i8, ptr %.184.i48, align 1, !noalias !30
  %.187.i50 = icmp eq i8 %.185.i49, 0
  br i1 %.187.i50, label %B274.i59, label %B466.i51

B274.i59:                                         ; preds = %B228.i43
  store i64 0, ptr %.195.i23, align 8, !noalias !30
  %.199.i60 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i23, ptr nonnull %excinfo.1.i24, i64 %lsr.iv10.i44, i64 %.1467780.i47), !noalias !30
  %cond.i61 = icmp eq i32 %.199.i60, 0
  br i1 %cond.i61, label %B274.endif.i63, label %B496.endif.thread, !prof !6

B428.i70:                                         ; preds = %B274.endif.i63
  %sunkaddr47 = inttoptr i64 %.17.i27 to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 %.1467780.i47
  store i8 1, ptr %sunkaddr48, align 1, !noalias !30
  br label %B466.i51

B466.i51:                                         ; preds = %B428.i70, %B228.i43
  %lsr.iv.next.i52 = add i64 %lsr.iv.i46, -1
  %lsr.iv.next9.i53 = add i64 %lsr.iv8.i45, 8
  %lsr.iv.next11.i54 = add i64 %lsr.iv10.i44, 65536
  %.153.i55 = add nsw i64 %.1467780.i47, 1
  %.140.i56 = icmp samesign ugt i64 %lsr.iv.next.i52, 1
  br i1 %.140.i56, label %B228.i43, label %B598.us

B72.endif.i29:                                    ; preds = %B496.us
  %sunkaddr49 = inttoptr i64 %arg.index to ptr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 80
  %.39.i32 = load i64, ptr %sunkaddr50, align 1, !noalias !30
  %.45.i33 = sub nsw i64 %.376.us, %.39.i32
  %.46.i34 = ashr i64 %.45.i33, 16
  %.54.i35 = add nsw i64 %.376.us, 7
  %.56.i36 = sub i64 %.54.i35, %.39.i32
  %.57.i37 = ashr i64 %.56.i36, 16
  %.14079.not.not.not.i38 = icmp slt i64 %.57.i37, %.46.i34
  br i1 %.14079.not.not.not.i38, label %B598.us, label %B228.lr.ph.i39

B228.lr.ph.i39:                                   ; preds = %B72.endif.i29
  %16 = add nsw i64 %.57.i37, 2
  %17 = sub nsw i64 %16, %.46.i34
  %18 = shl nsw i64 %.46.i34, 3
  %19 = and i64 %.45.i33, -65536
  %20 = add i64 %19, %.39.i32
  br label %B228.i43

B274.endif.i63:                                   ; preds = %B274.i59
  %.209.i64 = load i64, ptr %.195.i23, align 8, !noalias !30
  %sunkaddr51 = inttoptr i64 %arg.index to ptr
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 72
  %.223.i65 = load i64, ptr %sunkaddr52, align 1, !noalias !30
  %21 = add i64 %lsr.iv8.i45, %.223.i65
  %.227.i66 = inttoptr i64 %21 to ptr
  %.228.i67 = load i64, ptr %.227.i66, align 1, !noalias !30
  %.229.not.i68 = icmp eq i64 %.209.i64, %.228.i67
  br i1 %.229.not.i68, label %B428.i70, label %B496.endif.thread.thread

B598.us:                                          ; preds = %B72.endif.i29, %B466.i51, %B496.us
  %.440.us = inttoptr i64 %.376.us to ptr
  %.441.us = load i32, ptr %.440.us, align 1
  %.442.us = zext i32 %.441.us to i64
  %.444.us = add nsw i64 %.376.us, 4
  %.447.us = inttoptr i64 %.444.us to ptr
  %.448.us = load i32, ptr %.447.us, align 1
  %.457.us = shl nsw i64 %kept.2.0187.us, 3
  %.459.us = add nsw i64 %.457.us, %arg.bounds
  %.462.us = inttoptr i64 %.459.us to ptr
  store i32 %.441.us, ptr %.462.us, align 1
  %.468.us = add nsw i64 %.459.us, 4
  %.471.us = inttoptr i64 %.468.us to ptr
  store i32 %.448.us, ptr %.471.us, align 1
  %.475.us = icmp ugt i32 %.448.us, %.441.us
  %spec.select.us = zext i1 %.475.us to i64
  %.492.us = add nuw nsw i64 %kept.2.0187.us, %spec.select.us
  %.576.us = shl nuw nsw i64 %.442.us, 2
  %.580.us = add nsw i64 %.576.us, %.96
  %.581.us = inttoptr i64 %.580.us to ptr
  tail call void @llvm.prefetch.p0(ptr %.581.us, i32 0, i32 3, i32 1)
  %exitcond219.not = icmp eq i64 %.341.us, %"$phi90.0.2.0.sink.i"
  br i1 %exitcond219.not, label %B1026, label %B496.us

B496.endif.thread.thread:                         ; preds = %B274.endif.i63, %B274.endif.i
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B496.endif.thread:                                ; preds = %B274.i59, %B274.i
  %.us-phi192 = phi i32 [ %.199.i60, %B274.i59 ], [ %.199.i, %B274.i ]
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B796.endif:                                       ; preds = %B72.endif.i, %B466.i, %B496
  %.440 = inttoptr i64 %.376 to ptr
  %.441 = load i32, ptr %.440, align 1
  %.442 = zext i32 %.441 to i64
  %.444 = add nsw i64 %.376, 4
  %.447 = inttoptr i64 %.444 to ptr
  %.448 = load i32, ptr %.447, align 1
  %.457 = shl nsw i64 %kept.2.0187, 3
  %.459 = add nsw i64 %.457, %arg.bounds
  %.462 = inttoptr i64 %.459 to ptr
  store i32 %.441, ptr %.462, align 1
  %.468 = add nsw i64 %.459, 4
  %.471 = inttoptr i64 %.468 to ptr
  store i32 %.448, ptr %.471, align 1
  %.475 = icmp ugt i32 %.448, %.441
  %spec.select = zext i1 %.475 to i64
  %.492 = add nuw nsw i64 %kept.2.0187, %spec.select
  %.449 = zext i32 %.448 to i64
  %.504 = mul nuw nsw i64 %.442, 12
  %.508 = add nsw i64 %.504, %.92.fr
  %.513 = mul nuw nsw i64 %.449, 12
  %.518 = add i64 %.513, %math
  %.520 = add nsw i64 %.508, 512
  %.13.i20 = tail call i64 @llvm.smin.i64(i64 %.520, i64 %.518)
  %.553 = icmp sgt i64 %.518, %.508
  br i1 %.553, label %B896.preheader, label %B948

B896.preheader:                                   ; preds = %B796.endif
  br label %B896
}

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.prefetch.p0(ptr readonly, i32 immarg, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.address, i64 %arg.number) local_unnamed_addr #3 {
B96.preheader:
  %const = bitcast i64 2177342782468422677 to i64
  br label %B94.backedge

common.ret:                                       ; preds = %B94.backedge
  %.8.i71 = tail call i64 @llvm.fshl.i64(i64 %.9.i, i64 %.9.i, i64 31)
  %.9.i72 = mul nsw i64 %.8.i71, %const
  %.456 = xor i64 %.9.i72, %.9.i74
  %.8.i87 = tail call i64 @llvm.fshl.i64(i64 %.456, i64 %.456, i64 31)
  %.9.i88 = mul nsw i64 %.8.i87, %const
  %.485 = xor i64 %.9.i88, %.9.i76
  %.8.i89 = tail call i64 @llvm.fshl.i64(i64 %.485, i64 %.485, i64 31)
  %.9.i90 = mul nsw i64 %.8.i89, %const
  %.514 = xor i64 %.9.i90, %.9.i78
  %.8.i91 = tail call i64 @llvm.fshl.i64(i64 %.514, i64 %.514, i64 31)
  %.9.i92 = mul nsw i64 %.8.i91, %const
  %.543 = xor i64 %.9.i92, %.9.i80
  %.8.i93 = tail call i64 @llvm.fshl.i64(i64 %.543, i64 %.543, i64 31)
  %.9.i94 = mul nsw i64 %.8.i93, %const
  %.572 = xor i64 %.9.i94, %.9.i82
  %.8.i95 = tail call i64 @llvm.fshl.i64(i64 %.572, i64 %.572, i64 31)
  %.9.i96 = mul nsw i64 %.8.i95, %const
  %.601 = xor i64 %.9.i96, %.9.i84
  %.8.i97 = tail call i64 @llvm.fshl.i64(i64 %.601, i64 %.601, i64 31)
  %.9.i98 = mul nsw i64 %.8.i97, %const
  %.631 = xor i64 %.9.i98, %.9.i86
  %.8.i99 = tail call i64 @llvm.fshl.i64(i64 %.631, i64 %.631, i64 31)
  %.9.i100 = mul nsw i64 %.8.i99, %const
  store i64 %.9.i100, ptr %retptr, align 8
  ret i32 0

B94.backedge:                                     ; preds = %B94.backedge, %B96.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B94.backedge ], [ 1029, %B96.preheader ]
  %h.2.0204 = phi i64 [ %.9.i86, %B94.backedge ], [ 7, %B96.preheader ]
  %g.2.0203 = phi i64 [ %.9.i84, %B94.backedge ], [ 6, %B96.preheader ]
  %f.2.0202 = phi i64 [ %.9.i82, %B94.backedge ], [ 5, %B96.preheader ]
  %e.2.0201 = phi i64 [ %.9.i80, %B94.backedge ], [ 4, %B96.preheader ]
  %d.2.0200 = phi i64 [ %.9.i78, %B94.backedge ], [ 3, %B96.preheader ]
  %c.2.0199 = phi i64 [ %.9.i76, %B94.backedge ], [ 2, %B96.preheader ]
  %b.2.0198 = phi i64 [ %.9.i74, %B94.backedge ], [ 1, %B96.preheader ]
  %a.2.0197 = phi i64 [ %.9.i, %B94.backedge ], [ %arg.number, %B96.preheader ]
  %.135186195 = phi i64 [ %7, %B94.backedge ], [ %arg.address, %B96.preheader ]
  %.168 = inttoptr i64 %.135186195 to ptr
  %.169 = load i64, ptr %.168, align 1
  %.171 = xor i64 %.169, %a.2.0197
  %.8.i = tail call i64 @llvm.fshl.i64(i64 %.171, i64 %.171, i64 31)
  %.9.i = mul nsw i64 %.8.i, %const
  %0 = add i64 %.135186195, 8
  %.200 = inttoptr i64 %0 to ptr
  %.201 = load i64, ptr %.200, align 1
  %.203 = xor i64 %.201, %b.2.0198
  %.8.i73 = tail call i64 @llvm.fshl.i64(i64 %.203, i64 %.203, i64 31)
  %.9.i74 = mul nsw i64 %.8.i73, %const
  %1 = add i64 %0, 8
  %.232 = inttoptr i64 %1 to ptr
  %.233 = load i64, ptr %.232, align 1
  %.235 = xor i64 %.233, %c.2.0199
  %.8.i75 = tail call i64 @llvm.fshl.i64(i64 %.235, i64 %.235, i64 31)
  %.9.i76 = mul nsw i64 %.8.i75, %const
  %2 = add i64 %1, 8
  %.264 = inttoptr i64 %2 to ptr
  %.265 = load i64, ptr %.264, align 1
  %.267 = xor i64 %.265, %d.2.0200
  %.8.i77 = tail call i64 @llvm.fshl.i64(i64 %.267, i64 %.267, i64 31)
  %.9.i78 = mul nsw i64 %.8.i77, %const
  %3 = add i64 %2, 8
  %.296 = inttoptr i64 %3 to ptr
  %.297 = load i64, ptr %.296, align 1
  %.299 = xor i64 %.297, %e.2.0201
  %.8.i79 = tail call i64 @llvm.fshl.i64(i64 %.299, i64 %.299, i64 31)
  %.9.i80 = mul nsw i64 %.8.i79, %const
  %4 = add i64 %3, 8
  %.328 = inttoptr i64 %4 to ptr
  %.329 = load i64, ptr %.328, align 1
  %.331 = xor i64 %.329, %f.2.0202
  %.8.i81 = tail call i64 @llvm.fshl.i64(i64 %.331, i64 %.331, i64 31)
  %.9.i82 = mul nsw i64 %.8.i81, %const
  %5 = add i64 %4, 8
  %.360 = inttoptr i64 %5 to ptr
  %.361 = load i64, ptr %.360, align 1
  %.363 = xor i64 %.361, %g.2.0203
  %.8.i83 = tail call i64 @llvm.fshl.i64(i64 %.363, i64 %.363, i64 31)
  %.9.i84 = mul nsw i64 %.8.i83, %const
  %6 = add i64 %5, 8
  %.392 = inttoptr i64 %6 to ptr
  %.393 = load i64, ptr %.392, align 1
  %.395 = xor i64 %.393, %h.2.0204
  %.8.i85 = tail call i64 @llvm.fshl.i64(i64 %.395, i64 %.395, i64 31)
  %.9.i86 = mul nsw i64 %.8.i85, %const
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %.129 = icmp samesign ugt i64 %lsr.iv.next, 5
  %7 = add i64 %6, 8
  br i1 %.129, label %B94.backedge, label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.fshl.i64(i64, i64, i64) #4

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching7compareB3v27B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.places, i64 %arg.kept, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.195.i17 = alloca i64, align 8
  %excinfo.1.i18 = alloca ptr, align 8
  %.505 = alloca ptr, align 8
  %excinfo.4 = alloca ptr, align 8
  %.30 = add nsw i64 %arg.table, 32
  %.31 = inttoptr i64 %.30 to ptr
  %.32 = load i64, ptr %.31, align 1
  %.35 = add nsw i64 %arg.index, 8
  %.36 = inttoptr i64 %.35 to ptr
  %.37 = load i64, ptr %.36, align 1
  %.86 = icmp sgt i64 %arg.kept, 0
  %.arg.kept = tail call i64 @llvm.smax.i64(i64 %arg.kept, i64 0)
  br i1 %.86, label %B156.preheader, label %B574

B156.preheader:                                   ; preds = %B0.endif
  br label %B156

B156:                                             ; preds = %B240, %B156.preheader
  %.129173179 = phi i64 [ %.139, %B240 ], [ %.arg.kept, %B156.preheader ]
  %.136175178 = phi i64 [ %.143, %B240 ], [ %arg.places, %B156.preheader ]
  %.139 = add nsw i64 %.129173179, -1
  %.143 = add i64 %.136175178, 4
  %.172 = inttoptr i64 %.136175178 to ptr
  %.173 = load i32, ptr %.172, align 1
  %.174 = zext i32 %.173 to i64
  %.175 = shl nuw nsw i64 %.174, 2
  %.177 = add nsw i64 %.175, %.32
  %sunkaddr19 = inttoptr i64 %arg.index to ptr
  %sunkaddr20 = getelementptr i8, ptr %sunkaddr19, i64 64
  %.17.i = load i64, ptr %sunkaddr20, align 1, !noalias !34
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B240, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !34
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i17, align 8, !noalias !34
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i17, ptr nonnull %excinfo.1.i18, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !34
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B156.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr21 = inttoptr i64 %.17.i to ptr
  %sunkaddr22 = getelementptr i8, ptr %sunkaddr21, i64 %.1467780.i
  store i8 1, ptr %sunkaddr22, align 1, !noalias !34
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B240

B72.endif.i:                                      ; preds = %B156
  %sunkaddr24 = inttoptr i64 %arg.index to ptr
  %sunkaddr25 = getelementptr i8, ptr %sunkaddr24, i64 80
  %.39.i = load i64, ptr %sunkaddr25, align 1, !noalias !34
  %.45.i = sub nsw i64 %.177, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.177, 3
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B240, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i17, align 8, !noalias !34
  %sunkaddr26 = inttoptr i64 %arg.index to ptr
  %sunkaddr27 = getelementptr i8, ptr %sunkaddr26, i64 72
  %.223.i = load i64, ptr %sunkaddr27, align 1, !noalias !34
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !34
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B530.if.if, %B394.endif.thread, %B156.endif.thread, %B574, %.thread98, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %.thread98 ], [ 0, %B574 ], [ %.199.i, %B156.endif.thread ], [ %.199.i54, %B394.endif.thread ], [ %.509, %B530.if.if ]
  ret i32 %common.ret.op

B240:                                             ; preds = %B72.endif.i, %B466.i, %B156
  %7 = inttoptr i64 %.136175178 to ptr
  %.248 = inttoptr i64 %.177 to ptr
  %.249 = load i32, ptr %.248, align 1
  %.250 = zext i32 %.249 to i64
  store i32 %.249, ptr %7, align 1
  %.259 = shl nuw nsw i64 %.250, 5
  %.261 = add nsw i64 %.259, %.37
  %.262 = inttoptr i64 %.261 to ptr
  tail call void @llvm.prefetch.p0(ptr %.262, i32 0, i32 3, i32 1)
  %.130 = icmp samesign ugt i64 %.129173179, 1
  br i1 %.130, label %B156, label %B394.preheader

B394.preheader:                                   ; preds = %B240
  br label %B394

B394:                                             ; preds = %B572, %B394.preheader
  %.358187197 = phi i64 [ %.368, %B572 ], [ %.arg.kept, %B394.preheader ]
  %.365191196 = phi i64 [ %.372, %B572 ], [ %arg.places, %B394.preheader ]
  %.368 = add nsw i64 %.358187197, -1
  %.372 = add i64 %.365191196, 4
  %.397 = inttoptr i64 %.365191196 to ptr
  %.398 = load i32, ptr %.397, align 1
  %.399 = zext i32 %.398 to i64
  %.405 = shl nuw nsw i64 %.399, 5
  %.407 = add nsw i64 %.405, %.37
  %sunkaddr28 = inttoptr i64 %arg.index to ptr
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 64
  %.17.i21 = load i64, ptr %sunkaddr29, align 1, !noalias !38
  %.22.i22 = icmp eq i64 %.17.i21, 0
  br i1 %.22.i22, label %B478.endif, label %B72.endif.i23

B228.i37:                                         ; preds = %B228.lr.ph.i33, %B466.i45
  %lsr.iv10.i38 = phi i64 [ %13, %B228.lr.ph.i33 ], [ %lsr.iv.next11.i48, %B466.i45 ]
  %lsr.iv8.i39 = phi i64 [ %11, %B228.lr.ph.i33 ], [ %lsr.iv.next9.i47, %B466.i45 ]
  %lsr.iv.i40 = phi i64 [ %10, %B228.lr.ph.i33 ], [ %lsr.iv.next.i46, %B466.i45 ]
  %.1467780.i41 = phi i64 [ %.46.i28, %B228.lr.ph.i33 ], [ %.153.i49, %B466.i45 ]
  %8 = add i64 %.17.i21, %.1467780.i41
  %.184.i42 = inttoptr i64 %8 to ptr
  %.185.i43 = load i8, ptr %.184.i42, align 1, !noalias !38
  %.187.i44 = icmp eq i8 %.185.i43, 0
  br i1 %.187.i44, label %B274.i53, label %B466.i45

B274.i53:                                         ; preds = %B228.i37
  store i64 0, ptr %.195.i17, align 8, !noalias !38
  %.199.i54 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i17, ptr nonnull %excinfo.1.i18, i64 %lsr.iv10.i38, i64 %.1467780.i41), !noalias !38
  %cond.i55 = icmp eq i32 %.199.i54, 0
  br i1 %cond.i55, label %B274.endif.i57, label %B394.endif.thread, !prof !6

B428.i64:                                         ; preds = %B274.endif.i57
  %sunkaddr30 = inttoptr i64 %.17.i21 to ptr
  %sunkaddr32 = getelementptr i8, ptr %sunkaddr30, i64 %.1467780.i41
  store i8 1, ptr %sunkaddr32, align 1, !noalias !38
  br label %B466.i45

B466.i45:                                         ; preds = %B428.i64, %B228.i37
  %lsr.iv.next.i46 = add i64 %lsr.iv.i40, -1
  %lsr.iv.next9.i47 = add i64 %lsr.iv8.i39, 8
  %lsr.iv.next11.i48 = add i64 %lsr.iv10.i38, 65536
  %.153.i49 = add nsw i64 %.1467780.i41, 1
  %.140.i50 = icmp samesign ugt i64 %lsr.iv.next.i46, 1
  br i1 %.140.i50, label %B228.i37, label %B478.endif

B72.endif.i23:                                    ; preds = %B394
  %sunkaddr34 = inttoptr i64 %arg.index to ptr
  %sunkaddr35 = getelementptr i8, ptr %sunkaddr34, i64 80
  %.39.i26 = load i64, ptr %sunkaddr35, align 1, !noalias !38
  %.45.i27 = sub nsw i64 %.407, %.39.i26
  %.46.i28 = ashr i64 %.45.i27, 16
  %.54.i29 = add nsw i64 %.407, 31
  %.56.i30 = sub i64 %.54.i29, %.39.i26
  %.57.i31 = ashr i64 %.56.i30, 16
  %.14079.not.not.not.i32 = icmp slt i64 %.57.i31, %.46.i28
  br i1 %.14079.not.not.not.i32, label %B478.endif, label %B228.lr.ph.i33

B228.lr.ph.i33:                                   ; preds = %B72.endif.i23
  %9 = add nsw i64 %.57.i31, 2
  %10 = sub nsw i64 %9, %.46.i28
  %11 = shl nsw i64 %.46.i28, 3
  %12 = and i64 %.45.i27, -65536
  %13 = add i64 %12, %.39.i26
  br label %B228.i37

B274.endif.i57:                                   ; preds = %B274.i53
  %.209.i58 = load i64, ptr %.195.i17, align 8, !noalias !38
  %sunkaddr36 = inttoptr i64 %arg.index to ptr
  %sunkaddr37 = getelementptr i8, ptr %sunkaddr36, i64 72
  %.223.i59 = load i64, ptr %sunkaddr37, align 1, !noalias !38
  %14 = add i64 %lsr.iv8.i39, %.223.i59
  %.227.i60 = inttoptr i64 %14 to ptr
  %.228.i61 = load i64, ptr %.227.i60, align 1, !noalias !38
  %.229.not.i62 = icmp eq i64 %.209.i58, %.228.i61
  br i1 %.229.not.i62, label %B428.i64, label %.thread98

.thread98:                                        ; preds = %B274.endif.i57
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B530:                                             ; preds = %B478.endif
  %.509 = call i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.505, ptr nonnull %excinfo.4, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %.399, i64 %arg.within)
  %cond = icmp eq i32 %.509, 0
  br i1 %cond, label %B572, label %B530.if.if, !prof !6

B572:                                             ; preds = %B478.endif, %B530
  %.359 = icmp sgt i64 %.358187197, 1
  br i1 %.359, label %B394, label %B574

B574:                                             ; preds = %B572, %B0.endif
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B156.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B394.endif.thread:                                ; preds = %B274.i53
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B478.endif:                                       ; preds = %B72.endif.i23, %B466.i45, %B394
  %15 = inttoptr i64 %arg.bits to ptr
  %.7.i = load i64, ptr %15, align 1, !noalias !42
  %.8.i = inttoptr i64 %.407 to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !42
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %sunkaddr = inttoptr i64 %arg.bits to ptr
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr, i64 8
  %.14.i = load i64, ptr %sunkaddr38, align 1, !noalias !42
  %.15.i67 = add nsw i64 %.407, 8
  %.16.i68 = inttoptr i64 %.15.i67 to ptr
  %.17.i69 = load i64, ptr %.16.i68, align 1, !noalias !42
  %.18.i = xor i64 %.17.i69, %.14.i
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %sunkaddr39 = inttoptr i64 %arg.bits to ptr
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 16
  %.23.i = load i64, ptr %sunkaddr40, align 1, !noalias !42
  %.24.i = add nsw i64 %.407, 16
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !42
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %sunkaddr41 = inttoptr i64 %arg.bits to ptr
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 24
  %.32.i = load i64, ptr %sunkaddr42, align 1, !noalias !42
  %.33.i = add nsw i64 %.407, 24
  %.34.i = inttoptr i64 %.33.i to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !42
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i71 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i72 = add nuw nsw i64 %.29.i, %.37.i71
  %.495.not = icmp sgt i64 %.38.i72, %arg.within
  br i1 %.495.not, label %B572, label %B530

B530.if.if:                                       ; preds = %B530
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.query, i64 %arg.bits, i64 %arg.entry, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %arg.within.fr = freeze i64 %arg.within
  %.27 = add nsw i64 %arg.index, 8
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 1
  %.31 = shl nsw i64 %arg.entry, 5
  %.32 = add nsw i64 %.29, %.31
  %.6.i = inttoptr i64 %arg.bits to ptr
  %.7.i = load i64, ptr %.6.i, align 1, !noalias !45
  %.8.i = inttoptr i64 %.32 to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !45
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %.12.i = add nsw i64 %arg.bits, 8
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 1, !noalias !45
  %.15.i = add nsw i64 %.32, 8
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !45
  %.18.i = xor i64 %.17.i, %.14.i
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %.21.i = add nsw i64 %arg.bits, 16
  %.22.i = inttoptr i64 %.21.i to ptr
  %.23.i = load i64, ptr %.22.i, align 1, !noalias !45
  %.24.i = add nsw i64 %.32, 16
  %.25.i = inttoptr i64 %.24.i to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !45
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %.30.i = add nsw i64 %arg.bits, 24
  %.31.i = inttoptr i64 %.30.i to ptr
  %.32.i = load i64, ptr %.31.i, align 1, !noalias !45
  %.33.i = add nsw i64 %.32, 24
  %.34.i = inttoptr i64 %.33.i to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !45
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i = add nuw nsw i64 %.29.i, %.37.i
  %.70 = icmp sgt i64 %.38.i, %arg.within.fr
  br i1 %.70, label %common.ret, label %B112

B112:                                             ; preds = %B0.endif
  %.9.i4 = add nsw i64 %arg.index, 32
  %.10.i5 = inttoptr i64 %.9.i4 to ptr
  %.11.i6 = load i64, ptr %.10.i5, align 1, !noalias !48
  %.16.not.i = icmp eq i64 %.11.i6, 0
  br i1 %.16.not.i, label %B148.endif.endif, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B112
  %.22.i7 = ashr i64 %arg.entry, 3
  %.24.i8 = add nsw i64 %.11.i6, %.22.i7
  %.27.i9 = inttoptr i64 %.24.i8 to ptr
  %.28.i10 = load i8, ptr %.27.i9, align 1, !noalias !48
  %.29.i11 = zext i8 %.28.i10 to i64
  %.31.i12 = and i64 %arg.entry, 7
  %0 = shl nuw nsw i64 1, %.31.i12
  %1 = and i64 %0, %.29.i11
  %.92 = icmp eq i64 %1, 0
  br i1 %.92, label %B148.endif.endif, label %common.ret

common.ret:                                       ; preds = %B634.endif, %32, %B448.endif.us, %B448.endif.us8, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B446:                                             ; preds = %32, %B446.preheader
  %lsr.iv36 = phi i64 [ %lsr.iv.next37, %32 ], [ 8, %B446.preheader ]
  %.373143 = phi i64 [ %.380, %32 ], [ 0, %B446.preheader ]
  %exitcond.not = icmp eq i64 %.arg.chunk, %.373143
  br i1 %exitcond.not, label %B634, label %B448.endif

B634:                                             ; preds = %B446.us, %B446.us5, %B446
  %.18.i27 = add nsw i64 %arg.matches, 40
  %.19.i28 = inttoptr i64 %.18.i27 to ptr
  %.20.i29 = load i64, ptr %.19.i28, align 1, !noalias !51
  %.26.i30 = add nsw i64 %arg.matches, 24
  %.27.i31 = inttoptr i64 %.26.i30 to ptr
  %.28.i32 = load i64, ptr %.27.i31, align 1, !noalias !51
  %.30.i33 = icmp slt i64 %.20.i29, %.28.i32
  br i1 %.30.i33, label %B116.i, label %B634.endif

B116.i:                                           ; preds = %B634
  %2 = inttoptr i64 %arg.matches to ptr
  %.36.i35 = load i64, ptr %2, align 1, !noalias !51
  %.38.i36 = shl nsw i64 %.20.i29, 2
  %.39.i = add nsw i64 %.36.i35, %.38.i36
  %.41.i = trunc i64 %arg.query to i32
  %.42.i = inttoptr i64 %.39.i to ptr
  store i32 %.41.i, ptr %.42.i, align 1, !noalias !51
  %.48.i = add nsw i64 %arg.matches, 8
  %.49.i = inttoptr i64 %.48.i to ptr
  %.50.i = load i64, ptr %.49.i, align 1, !noalias !51
  %.52.i = shl nsw i64 %.20.i29, 3
  %.53.i = add nsw i64 %.50.i, %.52.i
  %.55.i = inttoptr i64 %.53.i to ptr
  store i64 %arg.entry, ptr %.55.i, align 1, !noalias !51
  %.61.i = add nsw i64 %arg.matches, 16
  %.62.i = inttoptr i64 %.61.i to ptr
  %.63.i = load i64, ptr %.62.i, align 1, !noalias !51
  %.65.i = shl nsw i64 %.20.i29, 1
  %.66.i = add nsw i64 %.63.i, %.65.i
  %.68.i = trunc nuw nsw i64 %.38.i to i16
  %.69.i = inttoptr i64 %.66.i to ptr
  store i16 %.68.i, ptr %.69.i, align 1, !noalias !51
  br label %B634.endif

B148.endif.endif:                                 ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B112
  %3 = inttoptr i64 %arg.bits to ptr
  %.131 = add nsw i64 %arg.matches, 32
  %.132 = inttoptr i64 %.131 to ptr
  %.133 = load i64, ptr %.132, align 1
  %.134 = add nsw i64 %.133, 32
  %.266 = inttoptr i64 %.134 to ptr
  store i64 %.10.i, ptr %.266, align 1
  %.256.1 = add nsw i64 %.133, 40
  %sunkaddr62 = getelementptr i8, ptr %3, i64 8
  %.260.1 = load i64, ptr %sunkaddr62, align 1
  %sunkaddr63 = inttoptr i64 %.29 to ptr
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 %.31
  %sunkaddr65 = getelementptr i8, ptr %sunkaddr64, i64 8
  %.264.1 = load i64, ptr %sunkaddr65, align 1
  %.265.1 = xor i64 %.264.1, %.260.1
  %.266.1 = inttoptr i64 %.256.1 to ptr
  store i64 %.265.1, ptr %.266.1, align 1
  %.256.2 = add nsw i64 %.133, 48
  %sunkaddr67 = getelementptr i8, ptr %3, i64 16
  %.260.2 = load i64, ptr %sunkaddr67, align 1
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr64, i64 16
  %.264.2 = load i64, ptr %sunkaddr70, align 1
  %.265.2 = xor i64 %.264.2, %.260.2
  %.266.2 = inttoptr i64 %.256.2 to ptr
  store i64 %.265.2, ptr %.266.2, align 1
  %.256.3 = add nsw i64 %.133, 56
  %sunkaddr72 = getelementptr i8, ptr %3, i64 24
  %.260.3 = load i64, ptr %sunkaddr72, align 1
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr64, i64 24
  %.264.3 = load i64, ptr %sunkaddr75, align 1
  %.265.3 = xor i64 %.264.3, %.260.3
  %.266.3 = inttoptr i64 %.256.3 to ptr
  store i64 %.265.3, ptr %.266.3, align 1
  %.279 = add nsw i64 %arg.index, 16
  %.280 = inttoptr i64 %.279 to ptr
  %.281 = load i64, ptr %.280, align 1
  %.281.fr = freeze i64 %.281
  %.arg.chunk = tail call i64 @llvm.smax.i64(i64 %arg.chunk, i64 0)
  %.7.i37 = add nuw i64 %arg.within.fr, 1
  %.10.i38 = icmp eq i64 %.281.fr, 0
  %4 = trunc nuw i64 %.281.fr to i32
  %5 = trunc nuw i64 %.7.i37 to i32
  br i1 %.10.i38, label %B446.us.preheader, label %B446.preheader, !prof !7

B446.us.preheader:                                ; preds = %B148.endif.endif
  br label %B446.us

B446.preheader:                                   ; preds = %B148.endif.endif
  %6 = or i64 %.281.fr, %.7.i37
  %7 = icmp ult i64 %6, 4294967296
  br i1 %7, label %B446.us5.preheader, label %B446

B446.us5.preheader:                               ; preds = %B446.preheader
  br label %B446.us5

B446.us5:                                         ; preds = %B448.endif.us8, %B446.us5.preheader
  %lsr.iv = phi i64 [ %lsr.iv.next, %B448.endif.us8 ], [ 8, %B446.us5.preheader ]
  %.373143.us6 = phi i64 [ %.380.us23, %B448.endif.us8 ], [ 0, %B446.us5.preheader ]
  %exitcond.not.us7 = icmp eq i64 %.arg.chunk, %.373143.us6
  br i1 %exitcond.not.us7, label %B634, label %B448.endif.us8

B448.endif.us8:                                   ; preds = %B446.us5
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr, i64 24
  %.409.us9 = load i64, ptr %sunkaddr34, align 1
  %8 = add i64 %lsr.iv, %.409.us9
  %9 = add i64 %8, 8
  %10 = add i64 %8, -8
  %.8.i13.us10 = inttoptr i64 %10 to ptr
  %.9.i14.us11 = load i64, ptr %.8.i13.us10, align 1, !noalias !54
  %sunkaddr83.us = inttoptr i64 %.9.i14.us11 to ptr
  %sunkaddr84.us = getelementptr i8, ptr %sunkaddr83.us, i64 %.133
  %sunkaddr85.us = getelementptr i8, ptr %sunkaddr84.us, i64 32
  %.12.i17.us12 = load i32, ptr %sunkaddr85.us, align 1, !noalias !54
  %.13.i18.us13 = zext i32 %.12.i17.us12 to i64
  %.16.i20.us14 = inttoptr i64 %8 to ptr
  %.17.i21.us15 = load i64, ptr %.16.i20.us14, align 1, !noalias !54
  %.18.i22.us16 = lshr i64 %.13.i18.us13, %.17.i21.us15
  %.21.i24.us17 = inttoptr i64 %9 to ptr
  %.22.i25.us18 = load i64, ptr %.21.i24.us17, align 1, !noalias !54
  %.23.i26.us19 = and i64 %.18.i22.us16, %.22.i25.us18
  %11 = udiv i32 %5, %4
  %12 = zext i32 %11 to i64
  %.48.i44.us = add nsw i64 %12, -1
  %.50.i45.us = mul nuw nsw i64 %.281.fr, %12
  %.51.i.us = sub nsw i64 %.7.i37, %.50.i45.us
  %.52.i46.us = icmp slt i64 %.373143.us6, %.51.i.us
  %"$phi64.1.2.0.i.us" = zext i1 %.52.i46.us to i64
  %.66.i47.us20 = add nsw i64 %.48.i44.us, %"$phi64.1.2.0.i.us"
  %.439.us21 = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i26.us19)
  %.467.not.us22 = icmp sgt i64 %.439.us21, %.66.i47.us20
  %.380.us23 = add nuw i64 %.373143.us6, 1
  %lsr.iv.next = add i64 %lsr.iv, 88
  br i1 %.467.not.us22, label %B446.us5, label %common.ret

B446.us:                                          ; preds = %B448.endif.us, %B446.us.preheader
  %lsr.iv34 = phi i64 [ %lsr.iv.next35, %B448.endif.us ], [ 8, %B446.us.preheader ]
  %.373143.us = phi i64 [ %.380.us, %B448.endif.us ], [ 0, %B446.us.preheader ]
  %exitcond.not.us = icmp eq i64 %.arg.chunk, %.373143.us
  br i1 %exitcond.not.us, label %B634, label %B448.endif.us

B448.endif.us:                                    ; preds = %B446.us
  %.380.us = add nuw i64 %.373143.us, 1
  %sunkaddr35 = inttoptr i64 %arg.index to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 24
  %.409.us = load i64, ptr %sunkaddr36, align 1
  %13 = add i64 %lsr.iv34, %.409.us
  %14 = add i64 %13, 8
  %15 = add i64 %13, -8
  %.8.i13.us = inttoptr i64 %15 to ptr
  %.9.i14.us = load i64, ptr %.8.i13.us, align 1, !noalias !54
  %sunkaddr78 = inttoptr i64 %.9.i14.us to ptr
  %sunkaddr79 = getelementptr i8, ptr %sunkaddr78, i64 %.133
  %sunkaddr80 = getelementptr i8, ptr %sunkaddr79, i64 32
  %.12.i17.us = load i32, ptr %sunkaddr80, align 1, !noalias !54
  %.13.i18.us = zext i32 %.12.i17.us to i64
  %.16.i20.us = inttoptr i64 %13 to ptr
  %.17.i21.us = load i64, ptr %.16.i20.us, align 1, !noalias !54
  %.18.i22.us = lshr i64 %.13.i18.us, %.17.i21.us
  %.21.i24.us = inttoptr i64 %14 to ptr
  %.22.i25.us = load i64, ptr %.21.i24.us, align 1, !noalias !54
  %.23.i26.us = and i64 %.18.i22.us, %.22.i25.us
  %.52.i46.us.not = icmp sgt i64 %.373143.us, %arg.within.fr
  %.66.i47.us = sext i1 %.52.i46.us.not to i64
  %.439.us = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i26.us)
  %.467.not.us = icmp sgt i64 %.439.us, %.66.i47.us
  %lsr.iv.next35 = add i64 %lsr.iv34, 88
  br i1 %.467.not.us, label %B446.us, label %common.ret

B448.endif:                                       ; preds = %B446
  %sunkaddr39 = inttoptr i64 %arg.index to ptr
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr39, i64 24
  %.409 = load i64, ptr %sunkaddr40, align 1
  %16 = add i64 %lsr.iv36, %.409
  %17 = add i64 %16, 8
  %18 = add i64 %16, -8
  %.8.i13 = inttoptr i64 %18 to ptr
  %.9.i14 = load i64, ptr %.8.i13, align 1, !noalias !54
  %sunkaddr83 = inttoptr i64 %.9.i14 to ptr
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 %.133
  %sunkaddr85 = getelementptr i8, ptr %sunkaddr84, i64 32
  %.12.i17 = load i32, ptr %sunkaddr85, align 1, !noalias !54
  %.13.i18 = zext i32 %.12.i17 to i64
  %.16.i20 = inttoptr i64 %16 to ptr
  %.17.i21 = load i64, ptr %.16.i20, align 1, !noalias !54
  %.18.i22 = lshr i64 %.13.i18, %.17.i21
  %.21.i24 = inttoptr i64 %17 to ptr
  %.22.i25 = load i64, ptr %.21.i24, align 1, !noalias !54
  %.23.i26 = and i64 %.18.i22, %.22.i25
  %19 = or i64 %.7.i37, %.281.fr
  %20 = and i64 %19, -4294967296
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %29

22:                                               ; preds = %B448.endif
  %23 = trunc i64 %.281.fr to i32
  %24 = trunc i64 %.7.i37 to i32
  %25 = udiv i32 %24, %23
  %26 = urem i32 %24, %23
  %27 = zext i32 %25 to i64
  %28 = zext i32 %26 to i64
  br label %32

29:                                               ; preds = %B448.endif
  %30 = sdiv i64 %.7.i37, %.281.fr
  %31 = srem i64 %.7.i37, %.281.fr
  br label %32

32:                                               ; preds = %29, %22
  %33 = phi i64 [ %27, %22 ], [ %30, %29 ]
  %34 = phi i64 [ %28, %22 ], [ %31, %29 ]
  %.28.i39 = xor i64 %34, %.281.fr
  %.29.i40 = icmp slt i64 %.28.i39, 0
  %.30.i41 = icmp ne i64 %34, 0
  %.31.i42 = and i1 %.30.i41, %.29.i40
  %.36.i43 = sext i1 %.31.i42 to i64
  %spec.select.i = add nsw i64 %33, %.36.i43
  %.48.i44 = add nsw i64 %spec.select.i, -1
  %.50.i45 = mul nsw i64 %spec.select.i, %.281.fr
  %.51.i = sub nsw i64 %.7.i37, %.50.i45
  %.52.i46 = icmp slt i64 %.373143, %.51.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i46 to i64
  %.66.i47 = add nsw i64 %.48.i44, %"$phi64.1.2.0.i"
  %.439 = tail call range(i64 0, 33) i64 @llvm.ctpop.i64(i64 %.23.i26)
  %.467.not = icmp sgt i64 %.439, %.66.i47
  %.380 = add nuw i64 %.373143, 1
  %lsr.iv.next37 = add i64 %lsr.iv36, 88
  br i1 %.467.not, label %B446, label %common.ret

B634.endif:                                       ; preds = %B116.i, %B634
  %35 = inttoptr i64 %arg.matches to ptr
  %.86.i = add nsw i64 %.20.i29, 1
  %sunkaddr1.i = getelementptr i8, ptr %35, i64 40
  store i64 %.86.i, ptr %sunkaddr1.i, align 1, !noalias !51
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.ctpop.i64(i64) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare <16 x i32> @llvm.ctpop.v16i32(<16 x i32>) #4

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within) local_unnamed_addr #0 {
B0.endif:
  %.195.i14 = alloca i64, align 8
  %excinfo.1.i15 = alloca ptr, align 8
  %.483 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.19 = add nsw i64 %arg.matches, 32
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 1
  %.22 = add nsw i64 %.21, 4944
  %.28 = add nsw i64 %arg.matches, 48
  %.29 = inttoptr i64 %.28 to ptr
  %.30 = load i64, ptr %.29, align 1
  %.38 = add nsw i64 %arg.table, 32
  %.39 = inttoptr i64 %.38 to ptr
  %.40 = load i64, ptr %.39, align 1
  %.43 = add nsw i64 %arg.index, 8
  %.44 = inttoptr i64 %.43 to ptr
  %.45 = load i64, ptr %.44, align 1
  %.91 = icmp sgt i64 %.30, 0
  %..30 = tail call i64 @llvm.smax.i64(i64 %.30, i64 0)
  br i1 %.91, label %B276.preheader, label %B706

B276.preheader:                                   ; preds = %B0.endif
  br label %B276

B276:                                             ; preds = %B366, %B276.preheader
  %.134167173 = phi i64 [ %.144, %B366 ], [ %..30, %B276.preheader ]
  %.141169172 = phi i64 [ %.148, %B366 ], [ %.22, %B276.preheader ]
  %.144 = add nsw i64 %.134167173, -1
  %.148 = add i64 %.141169172, 16
  %.177 = add nsw i64 %.141169172, 4
  %.178 = inttoptr i64 %.177 to ptr
  %.179 = load i32, ptr %.178, align 1
  %.180 = zext i32 %.179 to i64
  %.181 = shl nuw nsw i64 %.180, 2
  %.183 = add nsw i64 %.181, %.40
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr, i64 64
  %.17.i = load i64, ptr %sunkaddr30, align 1, !noalias !57
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B366, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !57
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i14, align 8, !noalias !57
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i14, ptr nonnull %excinfo.1.i15, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !57
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B276.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr31 = inttoptr i64 %.17.i to ptr
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr31, i64 %.1467780.i
  store i8 1, ptr %sunkaddr33, align 1, !noalias !57
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B366

B72.endif.i:                                      ; preds = %B276
  %sunkaddr35 = inttoptr i64 %arg.index to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 80
  %.39.i = load i64, ptr %sunkaddr36, align 1, !noalias !57
  %.45.i = sub nsw i64 %.183, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.183, 3
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B366, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i14, align 8, !noalias !57
  %sunkaddr38 = inttoptr i64 %arg.index to ptr
  %sunkaddr40 = getelementptr i8, ptr %sunkaddr38, i64 72
  %.223.i = load i64, ptr %sunkaddr40, align 1, !noalias !57
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !57
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %.thread

.thread:                                          ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B604.if.if, %B514.endif.thread, %B276.endif.thread, %B706, %.thread89, %.thread
  %common.ret.op = phi i32 [ 0, %.thread ], [ 0, %.thread89 ], [ 0, %B706 ], [ %.199.i, %B276.endif.thread ], [ %.199.i51, %B514.endif.thread ], [ %.487, %B604.if.if ]
  ret i32 %common.ret.op

B366:                                             ; preds = %B72.endif.i, %B466.i, %B276
  %.250 = inttoptr i64 %.183 to ptr
  %.251 = load i32, ptr %.250, align 1
  %.252 = zext i32 %.251 to i64
  %sunkaddr120 = inttoptr i64 %.141169172 to ptr
  %sunkaddr121 = getelementptr i8, ptr %sunkaddr120, i64 4
  store i32 %.251, ptr %sunkaddr121, align 1
  %.262 = shl nuw nsw i64 %.252, 5
  %.264 = add nsw i64 %.262, %.45
  %.265 = inttoptr i64 %.264 to ptr
  tail call void @llvm.prefetch.p0(ptr %.265, i32 0, i32 3, i32 1)
  %.135 = icmp samesign ugt i64 %.134167173, 1
  br i1 %.135, label %B276, label %B514.preheader

B514.preheader:                                   ; preds = %B366
  br label %B514

B514:                                             ; preds = %B512.backedge, %B514.preheader
  %.358181189 = phi i64 [ %.368, %B512.backedge ], [ %..30, %B514.preheader ]
  %.365184188 = phi i64 [ %.372, %B512.backedge ], [ %.22, %B514.preheader ]
  %.368 = add nsw i64 %.358181189, -1
  %.372 = add i64 %.365184188, 16
  %.401 = add nsw i64 %.365184188, 4
  %.402 = inttoptr i64 %.401 to ptr
  %.403 = load i32, ptr %.402, align 1
  %.404 = zext i32 %.403 to i64
  %sunkaddr41 = inttoptr i64 %arg.index to ptr
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 64
  %.17.i18 = load i64, ptr %sunkaddr42, align 1, !noalias !61
  %.22.i19 = icmp eq i64 %.17.i18, 0
  br i1 %.22.i19, label %B604, label %B72.endif.i20

B228.i34:                                         ; preds = %B228.lr.ph.i30, %B466.i42
  %lsr.iv10.i35 = phi i64 [ %12, %B228.lr.ph.i30 ], [ %lsr.iv.next11.i45, %B466.i42 ]
  %lsr.iv8.i36 = phi i64 [ %10, %B228.lr.ph.i30 ], [ %lsr.iv.next9.i44, %B466.i42 ]
  %lsr.iv.i37 = phi i64 [ %9, %B228.lr.ph.i30 ], [ %lsr.iv.next.i43, %B466.i42 ]
  %.1467780.i38 = phi i64 [ %.46.i25, %B228.lr.ph.i30 ], [ %.153.i46, %B466.i42 ]
  %7 = add i64 %.17.i18, %.1467780.i38
  %.184.i39 = inttoptr i64 %7 to ptr
  %.185.i40 = load i8, ptr %.184.i39, align 1, !noalias !61
  %.187.i41 = icmp eq i8 %.185.i40, 0
  br i1 %.187.i41, label %B274.i50, label %B466.i42

B274.i50:                                         ; preds = %B228.i34
  store i64 0, ptr %.195.i14, align 8, !noalias !61
  %.199.i51 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i14, ptr nonnull %excinfo.1.i15, i64 %lsr.iv10.i35, i64 %.1467780.i38), !noalias !61
  %cond.i52 = icmp eq i32 %.199.i51, 0
  br i1 %cond.i52, label %B274.endif.i54, label %B514.endif.thread, !prof !6

B428.i61:                                         ; preds = %B274.endif.i54
  %sunkaddr43 = inttoptr i64 %.17.i18 to ptr
  %sunkaddr44 = getelementptr i8, ptr %sunkaddr43, i64 %.1467780.i38
  store i8 1, ptr %sunkaddr44, align 1, !noalias !61
  br label %B466.i42

B466.i42:                                         ; preds = %B428.i61, %B228.i34
  %lsr.iv.next.i43 = add i64 %lsr.iv.i37, -1
  %lsr.iv.next9.i44 = add i64 %lsr.iv8.i36, 8
  %lsr.iv.next11.i45 = add i64 %lsr.iv10.i35, 65536
  %.153.i46 = add nsw i64 %.1467780.i38, 1
  %.140.i47 = icmp samesign ugt i64 %lsr.iv.next.i43, 1
  br i1 %.140.i47, label %B228.i34, label %B604

B72.endif.i20:                                    ; preds = %B514
  %.410 = shl nuw nsw i64 %.404, 5
  %.412 = add nsw i64 %.410, %.45
  %sunkaddr45 = inttoptr i64 %arg.index to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 80
  %.39.i23 = load i64, ptr %sunkaddr46, align 1, !noalias !61
  %.45.i24 = sub nsw i64 %.412, %.39.i23
  %.46.i25 = ashr i64 %.45.i24, 16
  %.54.i26 = add nsw i64 %.412, 31
  %.56.i27 = sub i64 %.54.i26, %.39.i23
  %.57.i28 = ashr i64 %.56.i27, 16
  %.14079.not.not.not.i29 = icmp slt i64 %.57.i28, %.46.i25
  br i1 %.14079.not.not.not.i29, label %B604, label %B228.lr.ph.i30

B228.lr.ph.i30:                                   ; preds = %B72.endif.i20
  %8 = add nsw i64 %.57.i28, 2
  %9 = sub nsw i64 %8, %.46.i25
  %10 = shl nsw i64 %.46.i25, 3
  %11 = and i64 %.45.i24, -65536
  %12 = add i64 %11, %.39.i23
  br label %B228.i34

B274.endif.i54:                                   ; preds = %B274.i50
  %.209.i55 = load i64, ptr %.195.i14, align 8, !noalias !61
  %sunkaddr47 = inttoptr i64 %arg.index to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 72
  %.223.i56 = load i64, ptr %sunkaddr48, align 1, !noalias !61
  %13 = add i64 %lsr.iv8.i36, %.223.i56
  %.227.i57 = inttoptr i64 %13 to ptr
  %.228.i58 = load i64, ptr %.227.i57, align 1, !noalias !61
  %.229.not.i59 = icmp eq i64 %.209.i55, %.228.i58
  br i1 %.229.not.i59, label %B428.i61, label %.thread89

.thread89:                                        ; preds = %B274.endif.i54
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B604:                                             ; preds = %B72.endif.i20, %B466.i42, %B514
  %.469 = inttoptr i64 %.365184188 to ptr
  %.470 = load i32, ptr %.469, align 1
  %.471 = zext i32 %.470 to i64
  %.473 = add nsw i64 %.365184188, 8
  %.476 = inttoptr i64 %.473 to ptr
  %.477 = load i64, ptr %.476, align 1
  %.487 = call i32 @_ZN10nightlight4pure8matching6native9comparing8considerB3v22B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.483, ptr nonnull %excinfo.3, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %.471, i64 %.477, i64 %.404, i64 %arg.within)
  %cond = icmp eq i32 %.487, 0
  br i1 %cond, label %B512.backedge, label %B604.if.if, !prof !6

B512.backedge:                                    ; preds = %B604
  %.359 = icmp sgt i64 %.358181189, 1
  br i1 %.359, label %B514, label %B706

B706:                                             ; preds = %B512.backedge, %B0.endif
  %sunkaddr130 = inttoptr i64 %arg.matches to ptr
  %sunkaddr131 = getelementptr i8, ptr %sunkaddr130, i64 48
  store i64 0, ptr %sunkaddr131, align 1
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B276.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B514.endif.thread:                                ; preds = %B274.i50
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B604.if.if:                                       ; preds = %B604
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn
declare i64 @llvm.cttz.i64(i64, i1 immarg) #6

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.query, i64 %arg.bits, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %.37 = add nsw i64 %arg.index, 48
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.12177.not = icmp slt i64 %.39, 1
  br i1 %.12177.not, label %common.ret, label %B188.endif.preheader

B188.endif.preheader:                             ; preds = %B0.endif
  %.26 = add nsw i64 %arg.index, 40
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 1
  %.22 = inttoptr i64 %arg.index to ptr
  %.23 = load i64, ptr %.22, align 1
  %.41.i = trunc i64 %arg.query to i32
  br label %B188.endif

B246:                                             ; preds = %B188.endif
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr1 = getelementptr i8, ptr %sunkaddr, i64 32
  %.11.i8 = load i64, ptr %sunkaddr1, align 1, !noalias !65
  %.16.not.i = icmp eq i64 %.11.i8, 0
  br i1 %.16.not.i, label %B284, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B246
  %.22.i9 = ashr i64 %lsr.iv27, 3
  %.24.i10 = add nsw i64 %.11.i8, %.22.i9
  %.27.i11 = inttoptr i64 %.24.i10 to ptr
  %.28.i12 = load i8, ptr %.27.i11, align 1, !noalias !65
  %.29.i13 = zext i8 %.28.i12 to i64
  %.31.i14 = and i64 %lsr.iv27, 7
  %0 = shl nuw nsw i64 1, %.31.i14
  %1 = and i64 %0, %.29.i13
  %.221 = icmp eq i64 %1, 0
  br i1 %.221, label %B284, label %B326

B284:                                             ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B246
  %sunkaddr2 = inttoptr i64 %arg.matches to ptr
  %sunkaddr3 = getelementptr i8, ptr %sunkaddr2, i64 40
  %.20.i17 = load i64, ptr %sunkaddr3, align 1, !noalias !68
  %sunkaddr4 = inttoptr i64 %arg.matches to ptr
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr4, i64 24
  %.28.i20 = load i64, ptr %sunkaddr5, align 1, !noalias !68
  %.30.i21 = icmp slt i64 %.20.i17, %.28.i20
  br i1 %.30.i21, label %B116.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

B116.i:                                           ; preds = %B284
  %2 = inttoptr i64 %arg.matches to ptr
  %.36.i23 = load i64, ptr %2, align 1, !noalias !68
  %.38.i24 = shl nsw i64 %.20.i17, 2
  %.39.i = add nsw i64 %.36.i23, %.38.i24
  %.42.i = inttoptr i64 %.39.i to ptr
  store i32 %.41.i, ptr %.42.i, align 1, !noalias !68
  %sunkaddr6 = inttoptr i64 %arg.matches to ptr
  %sunkaddr7 = getelementptr i8, ptr %sunkaddr6, i64 8
  %.50.i = load i64, ptr %sunkaddr7, align 1, !noalias !68
  %.52.i = shl nsw i64 %.20.i17, 3
  %.53.i = add nsw i64 %.50.i, %.52.i
  %.55.i = inttoptr i64 %.53.i to ptr
  store i64 %lsr.iv27, ptr %.55.i, align 1, !noalias !68
  %sunkaddr8 = inttoptr i64 %arg.matches to ptr
  %sunkaddr9 = getelementptr i8, ptr %sunkaddr8, i64 16
  %.63.i = load i64, ptr %sunkaddr9, align 1, !noalias !68
  %.65.i = shl nsw i64 %.20.i17, 1
  %.66.i = add nsw i64 %.63.i, %.65.i
  %.68.i = trunc nuw nsw i64 %.38.i to i16
  %.69.i = inttoptr i64 %.66.i to ptr
  store i16 %.68.i, ptr %.69.i, align 1, !noalias !68
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B116.i, %B284
  %.86.i = add nsw i64 %.20.i17, 1
  %sunkaddr10 = inttoptr i64 %arg.matches to ptr
  %sunkaddr11 = getelementptr i8, ptr %sunkaddr10, i64 40
  store i64 %.86.i, ptr %sunkaddr11, align 1, !noalias !68
  br label %B326

B326:                                             ; preds = %B188.endif, %_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit
  %lsr.iv.next28 = add i64 %lsr.iv27, 1
  %lsr.iv.next30 = add nsw i64 %lsr.iv29, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next30, 0
  %3 = add i64 %7, 8
  br i1 %exitcond.not, label %common.ret, label %B188.endif

common.ret:                                       ; preds = %B326, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B188.endif:                                       ; preds = %B326, %B188.endif.preheader
  %lsr.iv29 = phi i64 [ %.39, %B188.endif.preheader ], [ %lsr.iv.next30, %B326 ]
  %lsr.iv27 = phi i64 [ %.23, %B188.endif.preheader ], [ %lsr.iv.next28, %B326 ]
  %lsr.iv = phi i64 [ %.28, %B188.endif.preheader ], [ %3, %B326 ]
  %4 = inttoptr i64 %arg.bits to ptr
  %.7.i = load i64, ptr %4, align 1, !noalias !71
  %.8.i = inttoptr i64 %lsr.iv to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !71
  %.10.i = xor i64 %.9.i, %.7.i
  %.11.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i)
  %sunkaddr12 = inttoptr i64 %arg.bits to ptr
  %sunkaddr13 = getelementptr i8, ptr %sunkaddr12, i64 8
  %.14.i = load i64, ptr %sunkaddr13, align 1, !noalias !71
  %5 = add i64 %lsr.iv, 8
  %.16.i = inttoptr i64 %5 to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !71
  %.18.i = xor i64 %.17.i, %.14.i
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i
  %sunkaddr14 = inttoptr i64 %arg.bits to ptr
  %sunkaddr15 = getelementptr i8, ptr %sunkaddr14, i64 16
  %.23.i = load i64, ptr %sunkaddr15, align 1, !noalias !71
  %6 = add i64 %5, 8
  %.25.i = inttoptr i64 %6 to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !71
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %sunkaddr16 = inttoptr i64 %arg.bits to ptr
  %sunkaddr17 = getelementptr i8, ptr %sunkaddr16, i64 24
  %.32.i = load i64, ptr %sunkaddr17, align 1, !noalias !71
  %7 = add i64 %6, 8
  %.34.i = inttoptr i64 %7 to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !71
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i = add nuw nsw i64 %.29.i, %.37.i
  %.197.not = icmp sgt i64 %.38.i, %arg.within
  br i1 %.197.not, label %B326, label %B246
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_rows(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.first, i64 %arg.count, i64 %arg.within) local_unnamed_addr #5 {
B0.endif:
  %.195.i = alloca i64, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.539 = alloca ptr, align 8
  %excinfo.7 = alloca ptr, align 8
  %.24 = add nsw i64 %arg.matches, 32
  %.25 = inttoptr i64 %.24 to ptr
  %.26 = load i64, ptr %.25, align 1
  %.33 = inttoptr i64 %arg.index to ptr
  %.34 = load i64, ptr %.33, align 1
  %.34.fr = freeze i64 %.34
  %.37 = add nsw i64 %arg.index, 8
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i, align 1, !noalias !74
  %.10.i = add nsw i64 %arg.matches, 48
  %.11.i = inttoptr i64 %.10.i to ptr
  store i64 0, ptr %.11.i, align 1, !noalias !74
  %.75 = icmp sgt i64 %.34.fr, 0
  br i1 %.75, label %B202, label %B256.endif.thread

B202:                                             ; preds = %B0.endif
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !77
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B256.endif, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %6, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %4, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !77
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %.195.i, align 8, !noalias !77
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.195.i, ptr nonnull %excinfo.1.i, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !77
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B202.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr = inttoptr i64 %.17.i to ptr
  %sunkaddr211 = getelementptr i8, ptr %sunkaddr, i64 %.1467780.i
  store i8 1, ptr %sunkaddr211, align 1, !noalias !77
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B256.endif

B72.endif.i:                                      ; preds = %B202
  %.79 = shl nsw i64 %.34.fr, 5
  %.37.i = add nsw i64 %arg.index, 80
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 1, !noalias !77
  %.45.i = sub nsw i64 %.39, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.49.i = add nsw i64 %.79, %.39
  %1 = xor i64 %.39.i, -1
  %.56.i = add i64 %.49.i, %1
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B256.endif, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %2 = add nsw i64 %.57.i, 2
  %3 = sub nsw i64 %2, %.46.i
  %4 = shl nsw i64 %.46.i, 3
  %5 = and i64 %.45.i, -65536
  %6 = add i64 %5, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %.195.i, align 8, !noalias !77
  %sunkaddr212 = inttoptr i64 %arg.index to ptr
  %sunkaddr213 = getelementptr i8, ptr %sunkaddr212, i64 72
  %.223.i = load i64, ptr %sunkaddr213, align 1, !noalias !77
  %7 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %7 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !77
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B202.endif.thread.thread

B202.endif.thread.thread:                         ; preds = %B274.endif.i
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

common.ret:                                       ; preds = %B504.if.if, %B202.endif.thread, %B544, %B202.endif.thread.thread
  %common.ret.op = phi i32 [ 0, %B202.endif.thread.thread ], [ 0, %B544 ], [ %.us-phi194, %B504.if.if ], [ %.199.i, %B202.endif.thread ]
  ret i32 %common.ret.op

B296:                                             ; preds = %B296.preheader208, %B294.backedge
  %.222159181.in = phi i64 [ %.222159181, %B294.backedge ], [ %arg.count, %B296.preheader208 ]
  %.229164180.in = phi i64 [ %.229164180, %B294.backedge ], [ %arg.first, %B296.preheader208 ]
  %.229164180 = add i64 %.229164180.in, 1
  %.266 = shl nsw i64 %.229164180, 5
  %.268 = add nsw i64 %.266, %arg.queries
  %sunkaddr214 = inttoptr i64 %arg.index to ptr
  %sunkaddr215 = getelementptr i8, ptr %sunkaddr214, i64 56
  %.14.i = load i64, ptr %sunkaddr215, align 1, !noalias !81
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B296
  %lsr.iv1.i = phi i64 [ %.268, %B296 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i19 = phi i64 [ 0, %B296 ], [ %lsr.iv.next.i24, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B296 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B296 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B296 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B296 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !81
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %8 = add i64 %.14.i, %lsr.iv.i19
  %9 = add i64 %8, %.182.i
  %10 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %10, 480
  %11 = add i64 %.14.i, %lsr.iv.i19
  %12 = add i64 %11, %.189.i
  %13 = add i64 %12, 512
  %.191.i = inttoptr i64 %9 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !81
  %.193.i = inttoptr i64 %13 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !81
  %.195.i20 = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i20, %.194.i
  %14 = add i64 %.14.i, %lsr.iv.i19
  %15 = add i64 %14, %.182.i
  %16 = add i64 %15, 8
  %.201.i = inttoptr i64 %16 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !81
  %17 = add i64 %.14.i, %lsr.iv.i19
  %18 = add i64 %17, %.189.i
  %19 = add i64 %18, 520
  %.204.i = inttoptr i64 %19 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !81
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %20 = add i64 %.14.i, %lsr.iv.i19
  %21 = add i64 %20, %.182.i
  %22 = add i64 %21, 16
  %.212.i = inttoptr i64 %22 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !81
  %23 = add i64 %.14.i, %lsr.iv.i19
  %24 = add i64 %23, %.189.i
  %25 = add i64 %24, 528
  %.215.i = inttoptr i64 %25 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !81
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %26 = add i64 %.14.i, %lsr.iv.i19
  %27 = add i64 %26, %.182.i
  %28 = add i64 %27, 24
  %.223.i21 = inttoptr i64 %28 to ptr
  %.224.i = load i64, ptr %.223.i21, align 1, !noalias !81
  %29 = add i64 %.14.i, %lsr.iv.i19
  %30 = add i64 %29, %.189.i
  %31 = add i64 %30, 536
  %.226.i = inttoptr i64 %31 to ptr
  %.227.i22 = load i64, ptr %.226.i, align 1, !noalias !81
  %.228.i23 = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i23, %.227.i22
  %lsr.iv.next.i24 = add nuw nsw i64 %lsr.iv.i19, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i24, 32768
  br i1 %exitcond.not.i, label %B296.endif.endif, label %B102.i

B294.backedge:                                    ; preds = %B296.endif.endif
  %.222159181 = add nsw i64 %.222159181.in, -1
  %.223 = icmp samesign ugt i64 %.222159181.in, 2
  br i1 %.223, label %B296, label %B544, !llvm.loop !84

B544:                                             ; preds = %B294.backedge.us, %B294.backedge.peel, %B256.endif.thread, %B256.endif, %B294.backedge
  %sunkaddr216 = inttoptr i64 %arg.matches to ptr
  %sunkaddr217 = getelementptr i8, ptr %sunkaddr216, i64 40
  %.588 = load i64, ptr %sunkaddr217, align 1
  store i64 %.588, ptr %retptr, align 8
  br label %common.ret

B202.endif.thread:                                ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B256.endif:                                       ; preds = %B72.endif.i, %B466.i, %B202
  %.223177.not = icmp slt i64 %arg.count, 1
  br i1 %.223177.not, label %B544, label %B296.us.preheader

B296.us.preheader:                                ; preds = %B256.endif
  br label %B296.us

B256.endif.thread:                                ; preds = %B0.endif
  %.223177.not259 = icmp slt i64 %arg.count, 1
  br i1 %.223177.not259, label %B544, label %B296.preheader

B296.preheader:                                   ; preds = %B256.endif.thread
  %.266.peel = shl nsw i64 %arg.first, 5
  %.268.peel = add nsw i64 %.266.peel, %arg.queries
  %.12.i25 = add nsw i64 %arg.index, 56
  %.13.i26 = inttoptr i64 %.12.i25 to ptr
  %.14.i27 = load i64, ptr %.13.i26, align 1, !noalias !86
  br label %B102.i28

B102.i28:                                         ; preds = %B102.i28, %B296.preheader
  %lsr.iv1.i29 = phi i64 [ %.268.peel, %B296.preheader ], [ %lsr.iv.next2.i66, %B102.i28 ]
  %lsr.iv.i30 = phi i64 [ 0, %B296.preheader ], [ %lsr.iv.next.i65, %B102.i28 ]
  %d.2.069.i31 = phi i64 [ 0, %B296.preheader ], [ %.230.i64, %B102.i28 ]
  %c.2.068.i32 = phi i64 [ 0, %B296.preheader ], [ %.219.i58, %B102.i28 ]
  %b.2.067.i33 = phi i64 [ 0, %B296.preheader ], [ %.208.i52, %B102.i28 ]
  %a.2.066.i34 = phi i64 [ 0, %B296.preheader ], [ %.197.i46, %B102.i28 ]
  %.175.i35 = inttoptr i64 %lsr.iv1.i29 to ptr
  %.176.i36 = load i8, ptr %.175.i35, align 1, !noalias !86
  %.177.i37 = zext i8 %.176.i36 to i64
  %.181.i38 = shl nuw nsw i64 %.177.i37, 5
  %.182.i39 = and i64 %.181.i38, 480
  %32 = add i64 %.14.i27, %lsr.iv.i30
  %33 = add i64 %32, %.182.i39
  %34 = shl nuw nsw i64 %.177.i37, 1
  %.189.i40 = and i64 %34, 480
  %35 = add i64 %.14.i27, %lsr.iv.i30
  %36 = add i64 %35, %.189.i40
  %37 = add i64 %36, 512
  %.191.i41 = inttoptr i64 %33 to ptr
  %.192.i42 = load i64, ptr %.191.i41, align 1, !noalias !86
  %.193.i43 = inttoptr i64 %37 to ptr
  %.194.i44 = load i64, ptr %.193.i43, align 1, !noalias !86
  %.195.i45 = or i64 %.192.i42, %a.2.066.i34
  %.197.i46 = or i64 %.195.i45, %.194.i44
  %38 = add i64 %.14.i27, %lsr.iv.i30
  %39 = add i64 %38, %.182.i39
  %40 = add i64 %39, 8
  %.201.i47 = inttoptr i64 %40 to ptr
  %.202.i48 = load i64, ptr %.201.i47, align 1, !noalias !86
  %41 = add i64 %.14.i27, %lsr.iv.i30
  %42 = add i64 %41, %.189.i40
  %43 = add i64 %42, 520
  %.204.i49 = inttoptr i64 %43 to ptr
  %.205.i50 = load i64, ptr %.204.i49, align 1, !noalias !86
  %.206.i51 = or i64 %.202.i48, %b.2.067.i33
  %.208.i52 = or i64 %.206.i51, %.205.i50
  %44 = add i64 %.14.i27, %lsr.iv.i30
  %45 = add i64 %44, %.182.i39
  %46 = add i64 %45, 16
  %.212.i53 = inttoptr i64 %46 to ptr
  %.213.i54 = load i64, ptr %.212.i53, align 1, !noalias !86
  %47 = add i64 %.14.i27, %lsr.iv.i30
  %48 = add i64 %47, %.189.i40
  %49 = add i64 %48, 528
  %.215.i55 = inttoptr i64 %49 to ptr
  %.216.i56 = load i64, ptr %.215.i55, align 1, !noalias !86
  %.217.i57 = or i64 %.213.i54, %c.2.068.i32
  %.219.i58 = or i64 %.217.i57, %.216.i56
  %50 = add i64 %.14.i27, %lsr.iv.i30
  %51 = add i64 %50, %.182.i39
  %52 = add i64 %51, 24
  %.223.i59 = inttoptr i64 %52 to ptr
  %.224.i60 = load i64, ptr %.223.i59, align 1, !noalias !86
  %53 = add i64 %.14.i27, %lsr.iv.i30
  %54 = add i64 %53, %.189.i40
  %55 = add i64 %54, 536
  %.226.i61 = inttoptr i64 %55 to ptr
  %.227.i62 = load i64, ptr %.226.i61, align 1, !noalias !86
  %.228.i63 = or i64 %.224.i60, %d.2.069.i31
  %.230.i64 = or i64 %.228.i63, %.227.i62
  %lsr.iv.next.i65 = add nuw nsw i64 %lsr.iv.i30, 1024
  %lsr.iv.next2.i66 = add i64 %lsr.iv1.i29, 1
  %exitcond.not.i67 = icmp eq i64 %lsr.iv.next.i65, 32768
  br i1 %exitcond.not.i67, label %B296.endif.endif.peel, label %B102.i28

B296.endif.endif.peel:                            ; preds = %B102.i28
  %.244.i68 = inttoptr i64 %.26 to ptr
  store i64 %.197.i46, ptr %.244.i68, align 1, !noalias !86
  %.249.i69 = add nsw i64 %.26, 8
  %.251.i70 = inttoptr i64 %.249.i69 to ptr
  store i64 %.208.i52, ptr %.251.i70, align 1, !noalias !86
  %.256.i71 = add nsw i64 %.26, 16
  %.258.i72 = inttoptr i64 %.256.i71 to ptr
  store i64 %.219.i58, ptr %.258.i72, align 1, !noalias !86
  %.263.i73 = add nsw i64 %.26, 24
  %.267.i74 = inttoptr i64 %.263.i73 to ptr
  store i64 %.230.i64, ptr %.267.i74, align 1, !noalias !86
  %.543.peel = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.539, ptr nonnull %excinfo.7, i64 %arg.index, i64 %arg.matches, i64 %arg.first, i64 %.26, i64 %arg.within)
  %cond174 = icmp eq i32 %.543.peel, 0
  br i1 %cond174, label %B294.backedge.peel, label %B504.if.if, !prof !6

B294.backedge.peel:                               ; preds = %B296.endif.endif.peel
  %.223.peel.not = icmp eq i64 %arg.count, 1
  br i1 %.223.peel.not, label %B544, label %B296.preheader208

B296.preheader208:                                ; preds = %B294.backedge.peel
  br label %B296

B296.us:                                          ; preds = %B294.backedge.us, %B296.us.preheader
  %.222159181.us = phi i64 [ %.232.us, %B294.backedge.us ], [ %arg.count, %B296.us.preheader ]
  %.229164180.us = phi i64 [ %.236.us, %B294.backedge.us ], [ %arg.first, %B296.us.preheader ]
  %.266.us = shl nsw i64 %.229164180.us, 5
  %.268.us = add nsw i64 %.266.us, %arg.queries
  %sunkaddr218 = inttoptr i64 %arg.index to ptr
  %sunkaddr219 = getelementptr i8, ptr %sunkaddr218, i64 56
  %.14.i78 = load i64, ptr %sunkaddr219, align 1, !noalias !89
  br label %B102.i79

B102.i79:                                         ; preds = %B102.i79, %B296.us
  %lsr.iv1.i80 = phi i64 [ %.268.us, %B296.us ], [ %lsr.iv.next2.i117, %B102.i79 ]
  %lsr.iv.i81 = phi i64 [ 0, %B296.us ], [ %lsr.iv.next.i116, %B102.i79 ]
  %d.2.069.i82 = phi i64 [ 0, %B296.us ], [ %.230.i115, %B102.i79 ]
  %c.2.068.i83 = phi i64 [ 0, %B296.us ], [ %.219.i109, %B102.i79 ]
  %b.2.067.i84 = phi i64 [ 0, %B296.us ], [ %.208.i103, %B102.i79 ]
  %a.2.066.i85 = phi i64 [ 0, %B296.us ], [ %.197.i97, %B102.i79 ]
  %.175.i86 = inttoptr i64 %lsr.iv1.i80 to ptr
  %.176.i87 = load i8, ptr %.175.i86, align 1, !noalias !89
  %.177.i88 = zext i8 %.176.i87 to i64
  %.181.i89 = shl nuw nsw i64 %.177.i88, 5
  %.182.i90 = and i64 %.181.i89, 480
  %56 = add i64 %.14.i78, %lsr.iv.i81
  %57 = add i64 %56, %.182.i90
  %58 = shl nuw nsw i64 %.177.i88, 1
  %.189.i91 = and i64 %58, 480
  %59 = add i64 %.14.i78, %lsr.iv.i81
  %60 = add i64 %59, %.189.i91
  %61 = add i64 %60, 512
  %.191.i92 = inttoptr i64 %57 to ptr
  %.192.i93 = load i64, ptr %.191.i92, align 1, !noalias !89
  %.193.i94 = inttoptr i64 %61 to ptr
  %.194.i95 = load i64, ptr %.193.i94, align 1, !noalias !89
  %.195.i96 = or i64 %.192.i93, %a.2.066.i85
  %.197.i97 = or i64 %.195.i96, %.194.i95
  %62 = add i64 %.14.i78, %lsr.iv.i81
  %63 = add i64 %62, %.182.i90
  %64 = add i64 %63, 8
  %.201.i98 = inttoptr i64 %64 to ptr
  %.202.i99 = load i64, ptr %.201.i98, align 1, !noalias !89
  %65 = add i64 %.14.i78, %lsr.iv.i81
  %66 = add i64 %65, %.189.i91
  %67 = add i64 %66, 520
  %.204.i100 = inttoptr i64 %67 to ptr
  %.205.i101 = load i64, ptr %.204.i100, align 1, !noalias !89
  %.206.i102 = or i64 %.202.i99, %b.2.067.i84
  %.208.i103 = or i64 %.206.i102, %.205.i101
  %68 = add i64 %.14.i78, %lsr.iv.i81
  %69 = add i64 %68, %.182.i90
  %70 = add i64 %69, 16
  %.212.i104 = inttoptr i64 %70 to ptr
  %.213.i105 = load i64, ptr %.212.i104, align 1, !noalias !89
  %71 = add i64 %.14.i78, %lsr.iv.i81
  %72 = add i64 %71, %.189.i91
  %73 = add i64 %72, 528
  %.215.i106 = inttoptr i64 %73 to ptr
  %.216.i107 = load i64, ptr %.215.i106, align 1, !noalias !89
  %.217.i108 = or i64 %.213.i105, %c.2.068.i83
  %.219.i109 = or i64 %.217.i108, %.216.i107
  %74 = add i64 %.14.i78, %lsr.iv.i81
  %75 = add i64 %74, %.182.i90
  %76 = add i64 %75, 24
  %.223.i110 = inttoptr i64 %76 to ptr
  %.224.i111 = load i64, ptr %.223.i110, align 1, !noalias !89
  %77 = add i64 %.14.i78, %lsr.iv.i81
  %78 = add i64 %77, %.189.i91
  %79 = add i64 %78, 536
  %.226.i112 = inttoptr i64 %79 to ptr
  %.227.i113 = load i64, ptr %.226.i112, align 1, !noalias !89
  %.228.i114 = or i64 %.224.i111, %d.2.069.i82
  %.230.i115 = or i64 %.228.i114, %.227.i113
  %lsr.iv.next.i116 = add nuw nsw i64 %lsr.iv.i81, 1024
  %lsr.iv.next2.i117 = add i64 %lsr.iv1.i80, 1
  %exitcond.not.i118 = icmp eq i64 %lsr.iv.next.i116, 32768
  br i1 %exitcond.not.i118, label %B296.endif.endif.us, label %B102.i79

B296.endif.endif.us:                              ; preds = %B102.i79
  %80 = inttoptr i64 %.26 to ptr
  store i64 %.197.i97, ptr %80, align 1, !noalias !89
  %sunkaddr220 = inttoptr i64 %.26 to ptr
  %sunkaddr221 = getelementptr i8, ptr %sunkaddr220, i64 8
  store i64 %.208.i103, ptr %sunkaddr221, align 1, !noalias !89
  %sunkaddr222 = inttoptr i64 %.26 to ptr
  %sunkaddr223 = getelementptr i8, ptr %sunkaddr222, i64 16
  store i64 %.219.i109, ptr %sunkaddr223, align 1, !noalias !89
  %sunkaddr224 = inttoptr i64 %.26 to ptr
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 24
  store i64 %.230.i115, ptr %sunkaddr225, align 1, !noalias !89
  %.41.i = trunc i64 %.229164180.us to i32
  br label %B376.endif.us

B376.endif.us:                                    ; preds = %B502.us, %B296.endif.endif.us
  %lsr.iv = phi i64 [ %lsr.iv.next, %B502.us ], [ %.39, %B296.endif.endif.us ]
  %.381152156.us = phi i64 [ 0, %B296.endif.endif.us ], [ %.388.us, %B502.us ]
  %81 = inttoptr i64 %.26 to ptr
  %.388.us = add nuw nsw i64 %.381152156.us, 1
  %.7.i128 = load i64, ptr %81, align 1, !noalias !92
  %.8.i = inttoptr i64 %lsr.iv to ptr
  %.9.i = load i64, ptr %.8.i, align 1, !noalias !92
  %.10.i129 = xor i64 %.9.i, %.7.i128
  %.11.i130 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.10.i129)
  %sunkaddr226 = inttoptr i64 %.26 to ptr
  %sunkaddr227 = getelementptr i8, ptr %sunkaddr226, i64 8
  %.14.i133 = load i64, ptr %sunkaddr227, align 1, !noalias !92
  %82 = add i64 %lsr.iv, 8
  %.16.i135 = inttoptr i64 %82 to ptr
  %.17.i136 = load i64, ptr %.16.i135, align 1, !noalias !92
  %.18.i = xor i64 %.17.i136, %.14.i133
  %.19.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.18.i)
  %.20.i = add nuw nsw i64 %.19.i, %.11.i130
  %sunkaddr228 = inttoptr i64 %.26 to ptr
  %sunkaddr229 = getelementptr i8, ptr %sunkaddr228, i64 16
  %.23.i = load i64, ptr %sunkaddr229, align 1, !noalias !92
  %83 = add i64 %lsr.iv, 16
  %.25.i = inttoptr i64 %83 to ptr
  %.26.i = load i64, ptr %.25.i, align 1, !noalias !92
  %.27.i = xor i64 %.26.i, %.23.i
  %.28.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.27.i)
  %.29.i = add nuw nsw i64 %.20.i, %.28.i
  %sunkaddr230 = inttoptr i64 %.26 to ptr
  %sunkaddr231 = getelementptr i8, ptr %sunkaddr230, i64 24
  %.32.i = load i64, ptr %sunkaddr231, align 1, !noalias !92
  %84 = add i64 %lsr.iv, 24
  %.34.i = inttoptr i64 %84 to ptr
  %.35.i = load i64, ptr %.34.i, align 1, !noalias !92
  %.36.i = xor i64 %.35.i, %.32.i
  %.37.i138 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.36.i)
  %.38.i139 = add nuw nsw i64 %.29.i, %.37.i138
  %.451.not.us = icmp sgt i64 %.38.i139, %arg.within
  br i1 %.451.not.us, label %B502.us, label %B434.us

B434.us:                                          ; preds = %B376.endif.us
  %sunkaddr232 = inttoptr i64 %arg.index to ptr
  %sunkaddr233 = getelementptr i8, ptr %sunkaddr232, i64 32
  %.11.i142 = load i64, ptr %sunkaddr233, align 1, !noalias !95
  %.16.not.i = icmp eq i64 %.11.i142, 0
  br i1 %.16.not.i, label %B466.us, label %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit

_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit: ; preds = %B434.us
  %.22.i144 = lshr i64 %.381152156.us, 3
  %.24.i145 = add nsw i64 %.11.i142, %.22.i144
  %.27.i146 = inttoptr i64 %.24.i145 to ptr
  %.28.i147 = load i8, ptr %.27.i146, align 1, !noalias !95
  %.29.i148 = zext i8 %.28.i147 to i64
  %.31.i149 = and i64 %.381152156.us, 7
  %85 = shl nuw nsw i64 1, %.31.i149
  %86 = and i64 %85, %.29.i148
  %.473.us = icmp eq i64 %86, 0
  br i1 %.473.us, label %B466.us, label %B502.us

B466.us:                                          ; preds = %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B434.us
  %sunkaddr234 = inttoptr i64 %arg.matches to ptr
  %sunkaddr235 = getelementptr i8, ptr %sunkaddr234, i64 40
  %.20.i152 = load i64, ptr %sunkaddr235, align 1, !noalias !98
  %sunkaddr236 = inttoptr i64 %arg.matches to ptr
  %sunkaddr237 = getelementptr i8, ptr %sunkaddr236, i64 24
  %.28.i155 = load i64, ptr %sunkaddr237, align 1, !noalias !98
  %.30.i156 = icmp slt i64 %.20.i152, %.28.i155
  br i1 %.30.i156, label %B116.i, label %_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

B116.i:                                           ; preds = %B466.us
  %87 = inttoptr i64 %arg.matches to ptr
  %.36.i158 = load i64, ptr %87, align 1, !noalias !98
  %.38.i159 = shl nsw i64 %.20.i152, 2
  %.39.i160 = add nsw i64 %.36.i158, %.38.i159
  %.42.i = inttoptr i64 %.39.i160 to ptr
  store i32 %.41.i, ptr %.42.i, align 1, !noalias !98
  %sunkaddr238 = inttoptr i64 %arg.matches to ptr
  %sunkaddr239 = getelementptr i8, ptr %sunkaddr238, i64 8
  %.50.i = load i64, ptr %sunkaddr239, align 1, !noalias !98
  %.52.i = shl nsw i64 %.20.i152, 3
  %.53.i = add nsw i64 %.50.i, %.52.i
  %.55.i = inttoptr i64 %.53.i to ptr
  store i64 %.381152156.us, ptr %.55.i, align 1, !noalias !98
  %sunkaddr240 = inttoptr i64 %arg.matches to ptr
  %sunkaddr241 = getelementptr i8, ptr %sunkaddr240, i64 16
  %.63.i = load i64, ptr %sunkaddr241, align 1, !noalias !98
  %.65.i = shl nsw i64 %.20.i152, 1
  %.66.i = add nsw i64 %.63.i, %.65.i
  %.68.i = trunc nuw nsw i64 %.38.i139 to i16
  %.69.i = inttoptr i64 %.66.i to ptr
  store i16 %.68.i, ptr %.69.i, align 1, !noalias !98
  br label %_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %B116.i, %B466.us
  %.86.i = add nsw i64 %.20.i152, 1
  %sunkaddr242 = inttoptr i64 %arg.matches to ptr
  %sunkaddr243 = getelementptr i8, ptr %sunkaddr242, i64 40
  store i64 %.86.i, ptr %sunkaddr243, align 1, !noalias !98
  br label %B502.us

B502.us:                                          ; preds = %_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, %_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx.exit, %B376.endif.us
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond.not = icmp eq i64 %.34.fr, %.388.us
  br i1 %exitcond.not, label %B374.B504_crit_edge.us, label %B376.endif.us

B294.backedge.us:                                 ; preds = %B374.B504_crit_edge.us
  %.236.us = add i64 %.229164180.us, 1
  %.232.us = add nsw i64 %.222159181.us, -1
  %.223.us = icmp sgt i64 %.222159181.us, 1
  br i1 %.223.us, label %B296.us, label %B544

B374.B504_crit_edge.us:                           ; preds = %B502.us
  %.543.us = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.539, ptr nonnull %excinfo.7, i64 %arg.index, i64 %arg.matches, i64 %.229164180.us, i64 %.26, i64 %arg.within)
  %cond = icmp eq i32 %.543.us, 0
  br i1 %cond, label %B294.backedge.us, label %B504.if.if, !prof !6

B296.endif.endif:                                 ; preds = %B102.i
  %88 = inttoptr i64 %.26 to ptr
  store i64 %.197.i, ptr %88, align 1, !noalias !81
  %sunkaddr244 = inttoptr i64 %.26 to ptr
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 8
  store i64 %.208.i, ptr %sunkaddr245, align 1, !noalias !81
  %sunkaddr246 = inttoptr i64 %.26 to ptr
  %sunkaddr247 = getelementptr i8, ptr %sunkaddr246, i64 16
  store i64 %.219.i, ptr %sunkaddr247, align 1, !noalias !81
  %sunkaddr248 = inttoptr i64 %.26 to ptr
  %sunkaddr249 = getelementptr i8, ptr %sunkaddr248, i64 24
  store i64 %.230.i, ptr %sunkaddr249, align 1, !noalias !81
  %.543 = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.539, ptr nonnull %excinfo.7, i64 %arg.index, i64 %arg.matches, i64 %.229164180, i64 %.26, i64 %arg.within)
  %cond175 = icmp eq i32 %.543, 0
  br i1 %cond175, label %B294.backedge, label %B504.if.if, !prof !6

B504.if.if:                                       ; preds = %B296.endif.endif, %B374.B504_crit_edge.us, %B296.endif.endif.peel
  %.us-phi194 = phi i32 [ %.543.us, %B374.B504_crit_edge.us ], [ %.543.peel, %B296.endif.endif.peel ], [ %.543, %B296.endif.endif ]
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_chunk(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.count, i64 %arg.chunk, i64 %arg.within, i64 %arg.turns) local_unnamed_addr #0 {
B0:
  %.112 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.319 = alloca i8, align 1
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.402 = alloca i8, align 1
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.25 = add nsw i64 %arg.index, 24
  %.26 = inttoptr i64 %.25 to ptr
  %.27 = load i64, ptr %.26, align 1
  %.30 = mul nsw i64 %arg.chunk, 88
  %.31 = add nsw i64 %.27, %.30
  %.37 = add nsw i64 %.31, 80
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.44 = add nsw i64 %arg.index, 16
  %.45 = inttoptr i64 %.44 to ptr
  %.46 = load i64, ptr %.45, align 1
  %.7.i = add nsw i64 %arg.within, 1
  %.10.i = icmp eq i64 %.46, 0
  br i1 %.10.i, label %B0.endif, label %B0.else.if.i, !prof !7

B0.else.if.i:                                     ; preds = %B0
  %0 = or i64 %.46, %.7.i
  %1 = icmp ult i64 %0, 4294967296
  br i1 %1, label %2, label %9

2:                                                ; preds = %B0.else.if.i
  %3 = trunc nuw i64 %.46 to i32
  %4 = trunc nuw i64 %.7.i to i32
  %5 = udiv i32 %4, %3
  %6 = urem i32 %4, %3
  %7 = zext i32 %5 to i64
  %8 = zext i32 %6 to i64
  br label %23

9:                                                ; preds = %B0.else.if.i
  %10 = or i64 %.7.i, %.46
  %11 = and i64 %10, -4294967296
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %20

13:                                               ; preds = %9
  %14 = trunc i64 %.46 to i32
  %15 = trunc i64 %.7.i to i32
  %16 = udiv i32 %15, %14
  %17 = urem i32 %15, %14
  %18 = zext i32 %16 to i64
  %19 = zext i32 %17 to i64
  br label %23

20:                                               ; preds = %9
  %21 = sdiv i64 %.7.i, %.46
  %22 = srem i64 %.7.i, %.46
  br label %23

23:                                               ; preds = %20, %13, %2
  %24 = phi i64 [ %7, %2 ], [ %18, %13 ], [ %21, %20 ]
  %25 = phi i64 [ %8, %2 ], [ %19, %13 ], [ %22, %20 ]
  %.28.i = xor i64 %25, %.46
  %.29.i = icmp slt i64 %.28.i, 0
  %.30.i = icmp ne i64 %25, 0
  %.31.i = and i1 %.30.i, %.29.i
  %.36.i = sext i1 %.31.i to i64
  %spec.select.i = add nsw i64 %24, %.36.i
  br label %B0.endif

B384:                                             ; preds = %B384.preheader, %B554
  %lsr.iv = phi i64 [ %arg.turns, %B384.preheader ], [ %lsr.iv.next, %B554 ]
  %.248122125 = phi i64 [ %.255, %B554 ], [ 0, %B384.preheader ]
  %.255 = add nuw nsw i64 %.248122125, 1
  %.287 = inttoptr i64 %lsr.iv to ptr
  %.288 = load i32, ptr %.287, align 1
  %.289 = zext i32 %.288 to i64
  %26 = add i64 %lsr.iv, 4
  %.295 = inttoptr i64 %26 to ptr
  %.296 = load i32, ptr %.295, align 1
  %.297 = zext i32 %.296 to i64
  %.306.not = icmp eq i32 %.288, %.296
  br i1 %.306.not, label %B554, label %B488

B488:                                             ; preds = %B384
  store i8 0, ptr %.319, align 1
  %.323 = call i32 @_ZN10nightlight4pure8matching6native8batching5serveB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr nonnull %.319, ptr nonnull %excinfo.5, i64 %arg.index, i64 %arg.matches, i64 %.31, i64 %arg.chunk, i64 %arg.queries, i64 %.248122125, i64 %.103, i64 %.289, i64 %.297, i64 %arg.within)
  %.333 = load i8, ptr %.319, align 1
  %.336 = icmp eq i8 %.333, 0
  br i1 %.336, label %B488.endif.thread, label %B488.endif

common.ret:                                       ; preds = %B556.endif.if.if, %B488.endif.if.if, %B0.endif.endif.if.if, %B658, %B536
  %common.ret.op = phi i32 [ 0, %B536 ], [ 0, %B658 ], [ %.406, %B556.endif.if.if ], [ %.323, %B488.endif.if.if ], [ %.116, %B0.endif.endif.if.if ]
  ret i32 %common.ret.op

B536:                                             ; preds = %B488.endif.thread
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B554:                                             ; preds = %B488.endif, %B384
  %lsr.iv.next = add i64 %lsr.iv, 4
  %exitcond.not = icmp eq i64 %..99, %.255
  br i1 %exitcond.not, label %B556, label %B384

B556:                                             ; preds = %B0.endif.endif.endif.endif.endif, %B554
  store i8 0, ptr %.402, align 1
  %.406 = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.402, ptr nonnull %excinfo.6, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %.31, i64 %arg.within)
  %.407 = load ptr, ptr %excinfo.6, align 8
  %.414 = icmp sgt i32 %.406, 0
  %.415 = select i1 %.414, ptr %.407, ptr undef
  %.416 = load i8, ptr %.402, align 1
  %.419 = icmp eq i8 %.416, 0
  br i1 %.419, label %B556.endif.thread, label %B556.endif

B594:                                             ; preds = %B556.endif
  %sunkaddr = inttoptr i64 %arg.matches to ptr
  %sunkaddr23 = getelementptr i8, ptr %sunkaddr, i64 40
  %.450 = load i64, ptr %sunkaddr23, align 1
  br label %B658

B658:                                             ; preds = %B556.endif.thread, %B594
  %"$phi658.0.2.0" = phi i64 [ %.450, %B594 ], [ -1, %B556.endif.thread ]
  store i64 %"$phi658.0.2.0", ptr %retptr, align 8
  br label %common.ret

B0.endif:                                         ; preds = %23, %B0
  %quot.0.i = phi i64 [ 0, %B0 ], [ %spec.select.i, %23 ]
  %.48.i = add nsw i64 %quot.0.i, -1
  %.50.i = mul nsw i64 %quot.0.i, %.46
  %.51.i = sub nsw i64 %.7.i, %.50.i
  %.52.i = icmp slt i64 %arg.chunk, %.51.i
  %"$phi64.1.2.0.i" = zext i1 %.52.i to i64
  %.66.i = add nsw i64 %.48.i, %"$phi64.1.2.0.i"
  %.11.i = icmp slt i64 %.66.i, 0
  br i1 %.11.i, label %B0.endif.endif, label %B20.i

B20.i:                                            ; preds = %B0.endif
  switch i64 %.66.i, label %B58.else.if.i [
    i64 0, label %B0.endif.endif
    i64 1, label %B48.i
  ]

B48.i:                                            ; preds = %B20.i
  %.34.i = add nsw i64 %.39, 1
  br label %B0.endif.endif

B58.else.if.i:                                    ; preds = %B20.i
  %.42.i = add nsw i64 %.39, 1
  %.44.i = add nsw i64 %.39, -1
  %.46.i = mul nsw i64 %.44.i, %.39
  %.56.1.i = ashr i64 %.46.i, 1
  %.89.i = add nsw i64 %.42.i, %.56.1.i
  br label %B0.endif.endif

B0.endif.endif:                                   ; preds = %B58.else.if.i, %B48.i, %B20.i, %B0.endif
  %"$phi90.0.2.0.sink.i" = phi i64 [ 1, %B20.i ], [ 0, %B0.endif ], [ %.34.i, %B48.i ], [ %.89.i, %B58.else.if.i ]
  %.100 = shl i64 4, %.39
  %.101 = add i64 %arg.turns, 8
  %.103 = add i64 %.101, %.100
  %.116 = call i32 @_ZN10nightlight4pure8matching6native8batching5queueB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr nonnull %.112, ptr nonnull %excinfo.3, i64 %.31, i64 %arg.queries, i64 %arg.count, i64 %"$phi90.0.2.0.sink.i", i64 %arg.turns, i64 %.103, i64 %.39)
  %cond = icmp eq i32 %.116, 0
  br i1 %cond, label %B0.endif.endif.endif.endif.endif, label %B0.endif.endif.if.if, !prof !6

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif
  %.99 = shl nuw i64 1, %.39
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i3 = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i3, align 1, !noalias !101
  %.10.i4 = add nsw i64 %arg.matches, 48
  %.11.i5 = inttoptr i64 %.10.i4 to ptr
  store i64 0, ptr %.11.i5, align 1, !noalias !101
  %.200.not = icmp eq i64 %.39, 63
  %..99 = select i1 %.200.not, i64 0, i64 %.99
  %.242124 = icmp sgt i64 %..99, 0
  br i1 %.242124, label %B384.preheader, label %B556

B384.preheader:                                   ; preds = %B0.endif.endif.endif.endif.endif
  br label %B384

B488.endif:                                       ; preds = %B488
  %cond9 = icmp eq i32 %.323, 0
  br i1 %cond9, label %B554, label %B488.endif.if.if.loopexit, !prof !6

B488.endif.thread:                                ; preds = %B488
  %.324.le = load ptr, ptr %excinfo.5, align 8
  %.331.le = icmp sgt i32 %.323, 0
  %.332.le114 = select i1 %.331.le, ptr %.324.le, ptr undef
  %cond8 = icmp eq i32 %.323, 0
  br i1 %cond8, label %B536, label %B488.endif.if.if, !prof !6

B488.endif.if.if.loopexit:                        ; preds = %B488.endif
  %.324.le128 = load ptr, ptr %excinfo.5, align 8
  %.331.le118 = icmp sgt i32 %.323, 0
  %.332.le = select i1 %.331.le118, ptr %.324.le128, ptr undef
  br label %B488.endif.if.if

B488.endif.if.if:                                 ; preds = %B488.endif.if.if.loopexit, %B488.endif.thread
  %.332111 = phi ptr [ %.332.le, %B488.endif.if.if.loopexit ], [ %.332.le114, %B488.endif.thread ]
  store ptr %.332111, ptr %excinfo, align 8
  br label %common.ret

B556.endif:                                       ; preds = %B556
  %27 = icmp eq i32 %.406, 0
  br i1 %27, label %B594, label %B556.endif.if.if, !prof !6

B556.endif.thread:                                ; preds = %B556
  %28 = icmp eq i32 %.406, 0
  br i1 %28, label %B658, label %B556.endif.if.if, !prof !6

B556.endif.if.if:                                 ; preds = %B556.endif.thread, %B556.endif
  store ptr %.415, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8batching5serveB3v33B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.table, i64 %arg.chunk, i64 %arg.queries, i64 %arg.bucket, i64 %arg.waiting, i64 %arg.first, i64 %arg.last, i64 %arg.within) local_unnamed_addr #0 {
B0:
  %excinfo.1.i10 = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.34 = add nsw i64 %arg.table, 24
  %.35 = inttoptr i64 %.34 to ptr
  %.36 = load i64, ptr %.35, align 1
  %.37 = shl nsw i64 %arg.bucket, 2
  %.38 = add nsw i64 %.36, %.37
  %.41 = add nsw i64 %arg.table, 40
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.15.i = add nsw i64 %arg.index, 64
  %.16.i = inttoptr i64 %.15.i to ptr
  %.17.i = load i64, ptr %.16.i, align 1, !noalias !104
  %.22.i = icmp eq i64 %.17.i, 0
  br i1 %.22.i, label %B158, label %B72.endif.i

B228.i:                                           ; preds = %B228.lr.ph.i, %B466.i
  %lsr.iv10.i = phi i64 [ %5, %B228.lr.ph.i ], [ %lsr.iv.next11.i, %B466.i ]
  %lsr.iv8.i = phi i64 [ %3, %B228.lr.ph.i ], [ %lsr.iv.next9.i, %B466.i ]
  %lsr.iv.i = phi i64 [ %2, %B228.lr.ph.i ], [ %lsr.iv.next.i, %B466.i ]
  %.1467780.i = phi i64 [ %.46.i, %B228.lr.ph.i ], [ %.153.i, %B466.i ]
  %0 = add i64 %.17.i, %.1467780.i
  %.184.i = inttoptr i64 %0 to ptr
  %.185.i = load i8, ptr %.184.i, align 1, !noalias !104
  %.187.i = icmp eq i8 %.185.i, 0
  br i1 %.187.i, label %B274.i, label %B466.i

B274.i:                                           ; preds = %B228.i
  store i64 0, ptr %excinfo.2.i, align 8, !noalias !104
  %.199.i = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %excinfo.2.i, ptr nonnull %excinfo.1.i10, i64 %lsr.iv10.i, i64 %.1467780.i), !noalias !104
  %cond.i = icmp eq i32 %.199.i, 0
  br i1 %cond.i, label %B274.endif.i, label %B0.endif.thread, !prof !6

B428.i:                                           ; preds = %B274.endif.i
  %sunkaddr44 = inttoptr i64 %.17.i to ptr
  %sunkaddr45 = getelementptr i8, ptr %sunkaddr44, i64 %.1467780.i
  store i8 1, ptr %sunkaddr45, align 1, !noalias !104
  br label %B466.i

B466.i:                                           ; preds = %B428.i, %B228.i
  %lsr.iv.next.i = add i64 %lsr.iv.i, -1
  %lsr.iv.next9.i = add i64 %lsr.iv8.i, 8
  %lsr.iv.next11.i = add i64 %lsr.iv10.i, 65536
  %.153.i = add nsw i64 %.1467780.i, 1
  %.140.i = icmp samesign ugt i64 %lsr.iv.next.i, 1
  br i1 %.140.i, label %B228.i, label %B158

B72.endif.i:                                      ; preds = %B0
  %.37.i = add nsw i64 %arg.index, 80
  %.38.i = inttoptr i64 %.37.i to ptr
  %.39.i = load i64, ptr %.38.i, align 1, !noalias !104
  %.45.i = sub nsw i64 %.38, %.39.i
  %.46.i = ashr i64 %.45.i, 16
  %.54.i = add nsw i64 %.38, 7
  %.56.i = sub i64 %.54.i, %.39.i
  %.57.i = ashr i64 %.56.i, 16
  %.14079.not.not.not.i = icmp slt i64 %.57.i, %.46.i
  br i1 %.14079.not.not.not.i, label %B158, label %B228.lr.ph.i

B228.lr.ph.i:                                     ; preds = %B72.endif.i
  %1 = add nsw i64 %.57.i, 2
  %2 = sub nsw i64 %1, %.46.i
  %3 = shl nsw i64 %.46.i, 3
  %4 = and i64 %.45.i, -65536
  %5 = add i64 %4, %.39.i
  br label %B228.i

B274.endif.i:                                     ; preds = %B274.i
  %.209.i = load i64, ptr %excinfo.2.i, align 8, !noalias !104
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr, i64 72
  %.223.i = load i64, ptr %sunkaddr46, align 1, !noalias !104
  %6 = add i64 %lsr.iv8.i, %.223.i
  %.227.i = inttoptr i64 %6 to ptr
  %.228.i = load i64, ptr %.227.i, align 1, !noalias !104
  %.229.not.i = icmp eq i64 %.209.i, %.228.i
  br i1 %.229.not.i, label %B428.i, label %B0.endif.thread.thread

B0.endif.thread.thread:                           ; preds = %B274.endif.i
  store i8 0, ptr %retptr, align 1
  br label %common.ret

common.ret:                                       ; preds = %B404.endif.endif.if.if, %B240.endif.thread, %B0.endif.thread, %B554, %B546, %B240.endif.thread.thread, %B236, %B0.endif.thread.thread
  %common.ret.op = phi i32 [ 0, %B0.endif.thread.thread ], [ 0, %B236 ], [ 0, %B240.endif.thread.thread ], [ 0, %B546 ], [ 0, %B554 ], [ %.199.i, %B0.endif.thread ], [ %.199.i45, %B240.endif.thread ], [ %.322.i, %B404.endif.endif.if.if ]
  ret i32 %common.ret.op

B158:                                             ; preds = %B72.endif.i, %B466.i, %B0
  %.115 = inttoptr i64 %.38 to ptr
  %.116 = load i32, ptr %.115, align 1
  %.117 = zext i32 %.116 to i64
  %.119 = add nsw i64 %.38, 4
  %.122 = inttoptr i64 %.119 to ptr
  %.123 = load i32, ptr %.122, align 1
  %.124 = zext i32 %.123 to i64
  %.133 = icmp eq i32 %.116, %.123
  br i1 %.133, label %B236, label %B240

B236:                                             ; preds = %B158
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B240:                                             ; preds = %B158
  %.164 = mul nuw nsw i64 %.117, 12
  %.171 = sub nsw i64 %.124, %.117
  %sunkaddr149 = inttoptr i64 %arg.index to ptr
  %sunkaddr150 = getelementptr i8, ptr %sunkaddr149, i64 64
  %.17.i13 = load i64, ptr %sunkaddr150, align 1, !noalias !108
  %.22.i14 = icmp eq i64 %.17.i13, 0
  br i1 %.22.i14, label %B302.endif, label %B72.endif.i15

B228.i28:                                         ; preds = %B228.lr.ph.i24, %B466.i36
  %lsr.iv10.i29 = phi i64 [ %13, %B228.lr.ph.i24 ], [ %lsr.iv.next11.i39, %B466.i36 ]
  %lsr.iv8.i30 = phi i64 [ %11, %B228.lr.ph.i24 ], [ %lsr.iv.next9.i38, %B466.i36 ]
  %lsr.iv.i31 = phi i64 [ %10, %B228.lr.ph.i24 ], [ %lsr.iv.next.i37, %B466.i36 ]
  %.1467780.i32 = phi i64 [ %.46.i20, %B228.lr.ph.i24 ], [ %.153.i40, %B466.i36 ]
  %7 = add i64 %.17.i13, %.1467780.i32
  %.184.i33 = inttoptr i64 %7 to ptr
  %.185.i34 = load i8, ptr %.184.i33, align 1, !noalias !108
  %.187.i35 = icmp eq i8 %.185.i34, 0
  br i1 %.187.i35, label %B274.i44, label %B466.i36

B274.i44:                                         ; preds = %B228.i28
  store i64 0, ptr %excinfo.2.i, align 8, !noalias !108
  %.199.i45 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %excinfo.2.i, ptr nonnull %excinfo.1.i10, i64 %lsr.iv10.i29, i64 %.1467780.i32), !noalias !108
  %cond.i46 = icmp eq i32 %.199.i45, 0
  br i1 %cond.i46, label %B274.endif.i48, label %B240.endif.thread, !prof !6

B428.i55:                                         ; preds = %B274.endif.i48
  %sunkaddr47 = inttoptr i64 %.17.i13 to ptr
  %sunkaddr48 = getelementptr i8, ptr %sunkaddr47, i64 %.1467780.i32
  store i8 1, ptr %sunkaddr48, align 1, !noalias !108
  br label %B466.i36

B466.i36:                                         ; preds = %B428.i55, %B228.i28
  %lsr.iv.next.i37 = add i64 %lsr.iv.i31, -1
  %lsr.iv.next9.i38 = add i64 %lsr.iv8.i30, 8
  %lsr.iv.next11.i39 = add i64 %lsr.iv10.i29, 65536
  %.153.i40 = add nsw i64 %.1467780.i32, 1
  %.140.i41 = icmp samesign ugt i64 %lsr.iv.next.i37, 1
  br i1 %.140.i41, label %B228.i28, label %B302.endif

B72.endif.i15:                                    ; preds = %B240
  %.172 = mul nsw i64 %.171, 12
  %.166 = add nsw i64 %.164, %.43
  %.37.i16 = add nsw i64 %arg.index, 80
  %.38.i17 = inttoptr i64 %.37.i16 to ptr
  %.39.i18 = load i64, ptr %.38.i17, align 1, !noalias !108
  %.45.i19 = sub nsw i64 %.166, %.39.i18
  %.46.i20 = ashr i64 %.45.i19, 16
  %.49.i = add nsw i64 %.172, %.166
  %8 = xor i64 %.39.i18, -1
  %.56.i21 = add i64 %.49.i, %8
  %.57.i22 = ashr i64 %.56.i21, 16
  %.14079.not.not.not.i23 = icmp slt i64 %.57.i22, %.46.i20
  br i1 %.14079.not.not.not.i23, label %B302.endif, label %B228.lr.ph.i24

B228.lr.ph.i24:                                   ; preds = %B72.endif.i15
  %9 = add nsw i64 %.57.i22, 2
  %10 = sub nsw i64 %9, %.46.i20
  %11 = shl nsw i64 %.46.i20, 3
  %12 = and i64 %.45.i19, -65536
  %13 = add i64 %12, %.39.i18
  br label %B228.i28

B274.endif.i48:                                   ; preds = %B274.i44
  %.209.i49 = load i64, ptr %excinfo.2.i, align 8, !noalias !108
  %sunkaddr49 = inttoptr i64 %arg.index to ptr
  %sunkaddr50 = getelementptr i8, ptr %sunkaddr49, i64 72
  %.223.i50 = load i64, ptr %sunkaddr50, align 1, !noalias !108
  %14 = add i64 %lsr.iv8.i30, %.223.i50
  %.227.i51 = inttoptr i64 %14 to ptr
  %.228.i52 = load i64, ptr %.227.i51, align 1, !noalias !108
  %.229.not.i53 = icmp eq i64 %.209.i49, %.228.i52
  br i1 %.229.not.i53, label %B428.i55, label %B240.endif.thread.thread

B240.endif.thread.thread:                         ; preds = %B274.endif.i48
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B546:                                             ; preds = %B404.endif.endif.thread, %.thread
  store i8 0, ptr %retptr, align 1
  br label %common.ret

B554:                                             ; preds = %B402.backedge.loopexit, %B404.endif.us, %B302.endif
  store i8 1, ptr %retptr, align 1
  br label %common.ret

B0.endif.thread:                                  ; preds = %B274.i
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B240.endif.thread:                                ; preds = %B274.i44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B302.endif:                                       ; preds = %B72.endif.i15, %B466.i36, %B240
  %.284 = sub i64 %arg.last, %arg.first
  %.327152.not = icmp slt i64 %.284, 1
  br i1 %.327152.not, label %B554, label %B404.endif.preheader

B404.endif.preheader:                             ; preds = %B302.endif
  %.235 = add nsw i64 %arg.matches, 32
  %.236 = inttoptr i64 %.235 to ptr
  %.237 = load i64, ptr %.236, align 1
  %15 = add nuw nsw i64 %.171, 15
  %.109.i = lshr i64 %15, 4
  %.86.inv.i = icmp slt i64 %.171, 1
  %.130126.not131.i = icmp eq i64 %.109.i, 0
  %.130126.not.i = select i1 %.86.inv.i, i1 true, i1 %.130126.not131.i
  %.207.i = trunc i64 %arg.within to i32
  %.208.i = insertelement <16 x i32> poison, i32 %.207.i, i64 0
  %.209.i67 = shufflevector <16 x i32> %.208.i, <16 x i32> poison, <16 x i32> zeroinitializer
  br i1 %.130126.not.i, label %B404.endif.us.preheader, label %B404.endif.preheader7

B404.endif.preheader7:                            ; preds = %B404.endif.preheader
  br label %B404.endif

B404.endif.us.preheader:                          ; preds = %B404.endif.preheader
  %16 = add nuw i64 %.284, 1
  %17 = shl i64 %arg.first, 2
  %18 = add i64 %17, %arg.waiting
  br label %B404.endif.us

B404.endif.us:                                    ; preds = %B404.endif.us, %B404.endif.us.preheader
  %lsr.iv144 = phi i64 [ %18, %B404.endif.us.preheader ], [ %lsr.iv.next145, %B404.endif.us ]
  %lsr.iv = phi i64 [ %16, %B404.endif.us.preheader ], [ %lsr.iv.next, %B404.endif.us ]
  %.368.us = inttoptr i64 %lsr.iv144 to ptr
  %.369.us = load i32, ptr %.368.us, align 1
  %.370.us = zext i32 %.369.us to i64
  %.371.us = shl nuw nsw i64 %.370.us, 5
  %.373.us = add nsw i64 %.371.us, %arg.queries
  %sunkaddr51 = inttoptr i64 %arg.table to ptr
  %sunkaddr52 = getelementptr i8, ptr %sunkaddr51, i64 48
  %.10.i.us = load i64, ptr %sunkaddr52, align 1, !noalias !112
  %.11.i.us = add nsw i64 %.373.us, %.10.i.us
  %.12.i.us = inttoptr i64 %.11.i.us to ptr
  %.13.i.us = load i32, ptr %.12.i.us, align 1, !noalias !112
  %sunkaddr53 = inttoptr i64 %.237 to ptr
  %sunkaddr54 = getelementptr i8, ptr %sunkaddr53, i64 64
  store i32 %.13.i.us, ptr %sunkaddr54, align 1, !noalias !112
  %sunkaddr55 = inttoptr i64 %arg.table to ptr
  %sunkaddr56 = getelementptr i8, ptr %sunkaddr55, i64 56
  %.22.i59.us = load i64, ptr %sunkaddr56, align 1, !noalias !112
  %.23.i.us = add nsw i64 %.22.i59.us, %.373.us
  %.24.i.us = inttoptr i64 %.23.i.us to ptr
  %.25.i.us = load i32, ptr %.24.i.us, align 1, !noalias !112
  %sunkaddr57 = inttoptr i64 %.237 to ptr
  %sunkaddr58 = getelementptr i8, ptr %sunkaddr57, i64 68
  store i32 %.25.i.us, ptr %sunkaddr58, align 1, !noalias !112
  %sunkaddr59 = inttoptr i64 %arg.table to ptr
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 64
  %.34.i.us = load i64, ptr %sunkaddr60, align 1, !noalias !112
  %.35.i.us = add nsw i64 %.34.i.us, %.373.us
  %.36.i.us = inttoptr i64 %.35.i.us to ptr
  %.37.i60.us = load i32, ptr %.36.i.us, align 1, !noalias !112
  %sunkaddr61 = inttoptr i64 %.237 to ptr
  %sunkaddr62 = getelementptr i8, ptr %sunkaddr61, i64 72
  store i32 %.37.i60.us, ptr %sunkaddr62, align 1, !noalias !112
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next145 = add i64 %lsr.iv144, 4
  %.327.us = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.327.us, label %B404.endif.us, label %B554

B404.endif:                                       ; preds = %B402.backedge.loopexit, %B404.endif.preheader7
  %.326146154 = phi i64 [ %.336, %B402.backedge.loopexit ], [ %.284, %B404.endif.preheader7 ]
  %.333149153 = phi i64 [ %.340, %B402.backedge.loopexit ], [ %arg.first, %B404.endif.preheader7 ]
  %.336 = add nsw i64 %.326146154, -1
  %.340 = add i64 %.333149153, 1
  %.365 = shl nsw i64 %.333149153, 2
  %.367 = add nsw i64 %.365, %arg.waiting
  %.368 = inttoptr i64 %.367 to ptr
  %.369 = load i32, ptr %.368, align 1
  %.370 = zext i32 %.369 to i64
  %.371 = shl nuw nsw i64 %.370, 5
  %.373 = add nsw i64 %.371, %arg.queries
  %sunkaddr63 = inttoptr i64 %arg.table to ptr
  %sunkaddr64 = getelementptr i8, ptr %sunkaddr63, i64 48
  %.10.i = load i64, ptr %sunkaddr64, align 1, !noalias !112
  %.11.i = add nsw i64 %.373, %.10.i
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i32, ptr %.12.i, align 1, !noalias !112
  %sunkaddr65 = inttoptr i64 %.237 to ptr
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 64
  store i32 %.13.i, ptr %sunkaddr66, align 1, !noalias !112
  %sunkaddr67 = inttoptr i64 %arg.table to ptr
  %sunkaddr68 = getelementptr i8, ptr %sunkaddr67, i64 56
  %.22.i59 = load i64, ptr %sunkaddr68, align 1, !noalias !112
  %.23.i = add nsw i64 %.22.i59, %.373
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i32, ptr %.24.i, align 1, !noalias !112
  %sunkaddr69 = inttoptr i64 %.237 to ptr
  %sunkaddr70 = getelementptr i8, ptr %sunkaddr69, i64 68
  store i32 %.25.i, ptr %sunkaddr70, align 1, !noalias !112
  %sunkaddr71 = inttoptr i64 %arg.table to ptr
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 64
  %.34.i = load i64, ptr %sunkaddr72, align 1, !noalias !112
  %.35.i = add nsw i64 %.34.i, %.373
  %.36.i = inttoptr i64 %.35.i to ptr
  %.37.i60 = load i32, ptr %.36.i, align 1, !noalias !112
  %sunkaddr73 = inttoptr i64 %.237 to ptr
  %sunkaddr74 = getelementptr i8, ptr %sunkaddr73, i64 72
  store i32 %.37.i60, ptr %sunkaddr74, align 1, !noalias !112
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !115
  %sunkaddr75 = inttoptr i64 %arg.table to ptr
  %sunkaddr76 = getelementptr i8, ptr %sunkaddr75, i64 40
  %.36.i64 = load i64, ptr %sunkaddr76, align 1, !noalias !115
  %.38.i66 = add nsw i64 %.36.i64, %.164
  br label %B130.i

B130.i:                                           ; preds = %B502.i, %B404.endif
  %at.2.0129.i = phi i64 [ %.38.i66, %B404.endif ], [ %.218.i, %B502.i ]
  %.129120128.i = phi i64 [ %.109.i, %B404.endif ], [ %.139.i, %B502.i ]
  %.136123127.i = phi i64 [ %.117, %B404.endif ], [ %.143.i, %B502.i ]
  %.139.i = add nsw i64 %.129120128.i, -1
  %.143.i = add i64 %.136123127.i, 16
  %.175.i = inttoptr i64 %at.2.0129.i to ptr
  %.176.i = load <16 x i32>, ptr %.175.i, align 4, !noalias !115
  %sunkaddr77 = inttoptr i64 %.237 to ptr
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 64
  %.179.i = load i32, ptr %sunkaddr78, align 4, !noalias !115
  %.180.i = insertelement <16 x i32> poison, i32 %.179.i, i64 0
  %.181.i = shufflevector <16 x i32> %.180.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.182.i = xor <16 x i32> %.181.i, %.176.i
  %.183.i = tail call range(i32 0, 33) <16 x i32> @llvm.ctpop.v16i32(<16 x i32> %.182.i)
  %sunkaddr79 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr80 = mul i64 %.171, 4
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr79, i64 %sunkaddr80
  %.186.i = load <16 x i32>, ptr %sunkaddr81, align 4, !noalias !115
  %sunkaddr82 = inttoptr i64 %.237 to ptr
  %sunkaddr83 = getelementptr i8, ptr %sunkaddr82, i64 68
  %.189.i = load i32, ptr %sunkaddr83, align 4, !noalias !115
  %.190.i = insertelement <16 x i32> poison, i32 %.189.i, i64 0
  %.191.i = shufflevector <16 x i32> %.190.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.192.i = xor <16 x i32> %.191.i, %.186.i
  %.193.i = tail call range(i32 0, 33) <16 x i32> @llvm.ctpop.v16i32(<16 x i32> %.192.i)
  %.194.i = add nuw nsw <16 x i32> %.193.i, %.183.i
  %sunkaddr84 = inttoptr i64 %at.2.0129.i to ptr
  %sunkaddr85 = mul i64 %.171, 8
  %sunkaddr86 = getelementptr i8, ptr %sunkaddr84, i64 %sunkaddr85
  %.197.i = load <16 x i32>, ptr %sunkaddr86, align 4, !noalias !115
  %sunkaddr87 = inttoptr i64 %.237 to ptr
  %sunkaddr88 = getelementptr i8, ptr %sunkaddr87, i64 72
  %.200.i = load i32, ptr %sunkaddr88, align 4, !noalias !115
  %.201.i = insertelement <16 x i32> poison, i32 %.200.i, i64 0
  %.202.i = shufflevector <16 x i32> %.201.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.203.i = xor <16 x i32> %.202.i, %.197.i
  %.204.i = tail call range(i32 0, 33) <16 x i32> @llvm.ctpop.v16i32(<16 x i32> %.203.i)
  %.205.i = add nuw nsw <16 x i32> %.194.i, %.204.i
  %.210.i = icmp ule <16 x i32> %.205.i, %.209.i67
  %.211.i = bitcast <16 x i1> %.210.i to i16
  %.218.i = add nsw i64 %at.2.0129.i, 64
  %.225.not.i = icmp eq i16 %.211.i, 0
  br i1 %.225.not.i, label %B502.i, label %B206.i

B206.i:                                           ; preds = %B130.i
  %.212.i = zext i16 %.211.i to i64
  %.233.i = sub nsw i64 %.124, %.136123127.i
  %.234.i = icmp slt i64 %.233.i, 16
  %notmask.i = shl nsw i64 -1, %.233.i
  %.240.i = xor i64 %notmask.i, -1
  %.242.i = select i1 %.234.i, i64 %.240.i, i64 65535
  %near.3.2.i = and i64 %.242.i, %.212.i
  %.255.not.i = icmp eq i64 %near.3.2.i, 0
  %sunkaddr89 = inttoptr i64 %arg.matches to ptr
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr89, i64 48
  %.308.pr.i = load i64, ptr %sunkaddr90, align 1, !noalias !115
  br i1 %.255.not.i, label %B372.i, label %B274.endif.preheader.i

B274.endif.preheader.i:                           ; preds = %B206.i
  %19 = shl i64 %.308.pr.i, 4
  %20 = add i64 %19, 4952
  br label %B274.endif.i68

B372.i:                                           ; preds = %B274.endif.i68, %B206.i
  %.308.i = phi i64 [ %.308.pr.i, %B206.i ], [ %.40.i.i, %B274.endif.i68 ]
  %.310.i = icmp sgt i64 %.308.i, 48
  br i1 %.310.i, label %B458.i, label %B502.i

B458.i:                                           ; preds = %B372.i
  store i8 0, ptr %excinfo.1.i10, align 8, !noalias !115
  %.322.i = call i32 @_ZN10nightlight4pure8matching6native7buckets6settleB3v19B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %excinfo.1.i10, ptr nonnull %excinfo.2.i, i64 %arg.index, i64 %arg.matches, i64 %arg.chunk, i64 %arg.table, i64 %arg.within), !noalias !115
  %.323.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !115
  %.332.i = load i8, ptr %excinfo.1.i10, align 8, !noalias !115
  %.335.i = icmp eq i8 %.332.i, 0
  br i1 %.335.i, label %B458.endif.thread.i, label %B458.endif.i

B502.i:                                           ; preds = %B458.endif.i, %B372.i, %B130.i
  %.130.i = icmp samesign ugt i64 %.129120128.i, 1
  br i1 %.130.i, label %B130.i, label %B402.backedge.loopexit

B274.endif.i68:                                   ; preds = %B274.endif.i68, %B274.endif.preheader.i
  %lsr.iv.i69 = phi i64 [ %20, %B274.endif.preheader.i ], [ %lsr.iv.next.i70, %B274.endif.i68 ]
  %.12.i.i = phi i64 [ %.308.pr.i, %B274.endif.preheader.i ], [ %.40.i.i, %B274.endif.i68 ]
  %near.4.2.i = phi i64 [ %near.3.2.i, %B274.endif.preheader.i ], [ %.295.i, %B274.endif.i68 ]
  %.261.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %near.4.2.i, i1 true)
  %.263.i = add nsw i64 %.261.i, %.136123127.i
  %sunkaddr91 = inttoptr i64 %arg.matches to ptr
  %sunkaddr92 = getelementptr i8, ptr %sunkaddr91, i64 32
  %.16.i.i = load i64, ptr %sunkaddr92, align 1, !noalias !119
  %21 = add i64 %lsr.iv.i69, %.16.i.i
  %22 = add i64 %21, -8
  %.21.i.i = inttoptr i64 %22 to ptr
  store i32 %.369, ptr %.21.i.i, align 1, !noalias !119
  %23 = add i64 %21, -4
  %.24.i.i = trunc i64 %.263.i to i32
  %.25.i.i = inttoptr i64 %23 to ptr
  store i32 %.24.i.i, ptr %.25.i.i, align 1, !noalias !119
  %.28.i.i = inttoptr i64 %21 to ptr
  store i64 %.373, ptr %.28.i.i, align 1, !noalias !119
  %sunkaddr93 = inttoptr i64 %arg.table to ptr
  %sunkaddr94 = getelementptr i8, ptr %sunkaddr93, i64 32
  %.33.i.i = load i64, ptr %sunkaddr94, align 1, !noalias !119
  %.34.i.i = shl nsw i64 %.263.i, 2
  %.35.i.i = add nsw i64 %.33.i.i, %.34.i.i
  %.36.i.i = inttoptr i64 %.35.i.i to ptr
  tail call void @llvm.prefetch.p0(ptr %.36.i.i, i32 0, i32 3, i32 1), !noalias !119
  %.40.i.i = add i64 %.12.i.i, 1
  %sunkaddr95 = inttoptr i64 %arg.matches to ptr
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr95, i64 48
  store i64 %.40.i.i, ptr %sunkaddr96, align 1, !noalias !119
  %.293.i = add nsw i64 %near.4.2.i, -1
  %.295.i = and i64 %.293.i, %near.4.2.i
  %.298.not.i = icmp eq i64 %.295.i, 0
  %lsr.iv.next.i70 = add i64 %lsr.iv.i69, 16
  br i1 %.298.not.i, label %B372.i, label %B274.endif.i68

B458.endif.i:                                     ; preds = %B458.i
  %cond5.i = icmp eq i32 %.322.i, 0
  br i1 %cond5.i, label %B502.i, label %B458.endif.if.if.loopexit.i, !prof !6

B458.endif.thread.i:                              ; preds = %B458.i
  %.330.le.i = icmp sgt i32 %.322.i, 0
  %.331.le114.i = select i1 %.330.le.i, ptr %.323.i, ptr undef
  %cond.i72 = icmp eq i32 %.322.i, 0
  br i1 %cond.i72, label %.thread, label %B404.endif.endif.thread, !prof !6

.thread:                                          ; preds = %B458.endif.thread.i
  br label %B546

B458.endif.if.if.loopexit.i:                      ; preds = %B458.endif.i
  %.330.le118.i = icmp sgt i32 %.322.i, 0
  %.331.le.i = select i1 %.330.le118.i, ptr %.323.i, ptr undef
  br label %B404.endif.endif.thread

B402.backedge.loopexit:                           ; preds = %B502.i
  %.327 = icmp samesign ugt i64 %.326146154, 1
  br i1 %.327, label %B404.endif, label %B554

B404.endif.endif.thread:                          ; preds = %B458.endif.if.if.loopexit.i, %B458.endif.thread.i
  %excinfo.4.1.ph = phi ptr [ %.331.le.i, %B458.endif.if.if.loopexit.i ], [ %.331.le114.i, %B458.endif.thread.i ]
  %cond = icmp eq i32 %.322.i, 0
  br i1 %cond, label %B546, label %B404.endif.endif.if.if, !prof !22

B404.endif.endif.if.if:                           ; preds = %B404.endif.endif.thread
  store ptr %excinfo.4.1.ph, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8batching5queueB3v32B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.table, i64 %arg.queries, i64 %arg.count, i64 %arg.probes, i64 %arg.turns, i64 %arg.waiting, i64 %arg.width) local_unnamed_addr #5 {
B0.endif:
  %const = bitcast i64 9223372036854775806 to i64
  %arg.probes.fr = freeze i64 %arg.probes
  %.27 = add nsw i64 %arg.table, 72
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 1
  %.34 = shl nuw i64 1, %arg.width
  %.35 = add nuw nsw i64 %.34, 2
  %.73.not = icmp eq i64 %arg.width, 63
  %..35 = select i1 %.73.not, i64 0, i64 %.35
  %.117270 = icmp sgt i64 %..35, 0
  br i1 %.117270, label %B100.preheader, label %B148.endif

B100.preheader:                                   ; preds = %B0.endif
  %xtraiter = and i64 %..35, 3
  %0 = icmp samesign ult i64 %..35, 4
  br i1 %0, label %B100.epil.preheader, label %B100.preheader.new

B100.preheader.new:                               ; preds = %B100.preheader
  %const_mat = add i64 %const, -2
  %unroll_iter = and i64 %..35, %const_mat
  %1 = add nsw i64 %..35, -4
  %2 = lshr i64 %1, 2
  %3 = add nuw nsw i64 %2, 1
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %B100.epil.preheader2, label %B100.preheader.new.new

B100.preheader.new.new:                           ; preds = %B100.preheader.new
  %unroll_iter8 = and i64 %3, %const
  br label %B100

B100:                                             ; preds = %B100, %B100.preheader.new.new
  %lsr.iv16 = phi i64 [ %lsr.iv.next17, %B100 ], [ %unroll_iter8, %B100.preheader.new.new ]
  %lsr.iv116 = phi i64 [ %arg.turns, %B100.preheader.new.new ], [ %12, %B100 ]
  %.159 = inttoptr i64 %lsr.iv116 to ptr
  store i32 0, ptr %.159, align 1
  %5 = add i64 %lsr.iv116, 4
  %.159.1 = inttoptr i64 %5 to ptr
  store i32 0, ptr %.159.1, align 1
  %6 = add i64 %5, 4
  %.159.2 = inttoptr i64 %6 to ptr
  store i32 0, ptr %.159.2, align 1
  %7 = add i64 %6, 4
  %.159.3 = inttoptr i64 %7 to ptr
  store i32 0, ptr %.159.3, align 1
  %8 = add i64 %7, 4
  %.159.19 = inttoptr i64 %8 to ptr
  store i32 0, ptr %.159.19, align 1
  %9 = add i64 %8, 4
  %.159.1.1 = inttoptr i64 %9 to ptr
  store i32 0, ptr %.159.1.1, align 1
  %10 = add i64 %9, 4
  %.159.2.1 = inttoptr i64 %10 to ptr
  store i32 0, ptr %.159.2.1, align 1
  %11 = add i64 %10, 4
  %.159.3.1 = inttoptr i64 %11 to ptr
  store i32 0, ptr %.159.3.1, align 1
  %lsr.iv.next117.1 = add i64 %lsr.iv116, 32
  %lsr.iv.next17 = add i64 %lsr.iv16, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next17, 0
  %12 = add i64 %11, 4
  br i1 %niter.ncmp.1, label %B148.endif.loopexit.unr-lcssa.unr-lcssa, label %B100

B442:                                             ; preds = %B442.preheader.new, %B442
  %lsr.iv13 = phi i64 [ %unroll_iter96, %B442.preheader.new ], [ %lsr.iv.next, %B442 ]
  %lsr.iv108 = phi i64 [ %16, %B442 ], [ %arg.turns, %B442.preheader.new ]
  %total.2.0311 = phi i32 [ %.597.3, %B442 ], [ 0, %B442.preheader.new ]
  %.593 = inttoptr i64 %lsr.iv108 to ptr
  %.594 = load i32, ptr %.593, align 1
  %.597 = add i32 %.594, %total.2.0311
  store i32 %.597, ptr %.593, align 1
  %13 = add i64 %lsr.iv108, 4
  %.593.1 = inttoptr i64 %13 to ptr
  %.594.1 = load i32, ptr %.593.1, align 1
  %.597.1 = add i32 %.594.1, %.597
  store i32 %.597.1, ptr %.593.1, align 1
  %14 = add i64 %13, 4
  %.593.2 = inttoptr i64 %14 to ptr
  %.594.2 = load i32, ptr %.593.2, align 1
  %.597.2 = add i32 %.594.2, %.597.1
  store i32 %.597.2, ptr %.593.2, align 1
  %15 = add i64 %14, 4
  %.593.3 = inttoptr i64 %15 to ptr
  %.594.3 = load i32, ptr %.593.3, align 1
  %.597.3 = add i32 %.594.3, %.597.2
  store i32 %.597.3, ptr %.593.3, align 1
  %lsr.iv.next = add nsw i64 %lsr.iv13, -4
  %niter97.ncmp.3 = icmp eq i64 %lsr.iv.next, 0
  %16 = add i64 %15, 4
  br i1 %niter97.ncmp.3, label %B538.endif.loopexit.unr-lcssa, label %B442

common.ret:                                       ; preds = %B646.B568.loopexit_crit_edge.us, %B538.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B148.endif.loopexit.unr-lcssa.unr-lcssa:          ; preds = %B100
  %17 = and i64 %3, 1
  %lcmp.mod.not10 = icmp eq i64 %17, 0
  br i1 %lcmp.mod.not10, label %B148.endif.loopexit.unr-lcssa, label %B100.epil.preheader2

B100.epil.preheader2:                             ; preds = %B148.endif.loopexit.unr-lcssa.unr-lcssa, %B100.preheader.new
  %lsr.iv116.epil.init = phi i64 [ %arg.turns, %B100.preheader.new ], [ %lsr.iv.next117.1, %B148.endif.loopexit.unr-lcssa.unr-lcssa ]
  %.159.epil5 = inttoptr i64 %lsr.iv116.epil.init to ptr
  store i32 0, ptr %.159.epil5, align 1
  %18 = add i64 %lsr.iv116.epil.init, 4
  %.159.1.epil = inttoptr i64 %18 to ptr
  store i32 0, ptr %.159.1.epil, align 1
  %19 = add i64 %lsr.iv116.epil.init, 8
  %.159.2.epil = inttoptr i64 %19 to ptr
  store i32 0, ptr %.159.2.epil, align 1
  %20 = add i64 %lsr.iv116.epil.init, 12
  %.159.3.epil = inttoptr i64 %20 to ptr
  store i32 0, ptr %.159.3.epil, align 1
  br label %B148.endif.loopexit.unr-lcssa

B148.endif.loopexit.unr-lcssa:                    ; preds = %B100.epil.preheader2, %B148.endif.loopexit.unr-lcssa.unr-lcssa
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B148.endif, label %B100.epil.preheader

B100.epil.preheader:                              ; preds = %B148.endif.loopexit.unr-lcssa, %B100.preheader
  %.123269271.epil.init = phi i64 [ 0, %B100.preheader ], [ %unroll_iter, %B148.endif.loopexit.unr-lcssa ]
  %21 = shl i64 %.123269271.epil.init, 2
  %22 = add nsw i64 %21, %arg.turns
  br label %B100.epil

B100.epil:                                        ; preds = %B100.epil, %B100.epil.preheader
  %lsr.iv114 = phi i64 [ %lsr.iv.next115, %B100.epil ], [ %xtraiter, %B100.epil.preheader ]
  %lsr.iv112 = phi i64 [ %lsr.iv.next113, %B100.epil ], [ %22, %B100.epil.preheader ]
  %.159.epil = inttoptr i64 %lsr.iv112 to ptr
  store i32 0, ptr %.159.epil, align 1
  %lsr.iv.next113 = add i64 %lsr.iv112, 4
  %lsr.iv.next115 = add nsw i64 %lsr.iv114, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next115, 0
  br i1 %epil.iter.cmp.not, label %B148.endif, label %B100.epil, !llvm.loop !122

B148.endif:                                       ; preds = %B100.epil, %B148.endif.loopexit.unr-lcssa, %B0.endif
  %.204 = icmp sgt i64 %arg.count, 0
  %.396276 = icmp sgt i64 %arg.probes.fr, 0
  %or.cond = and i1 %.204, %.396276
  br i1 %or.cond, label %B180.endif.endif.us.preheader, label %B394.endif

B180.endif.endif.us.preheader:                    ; preds = %B148.endif
  %unroll_iter90 = and i64 %arg.probes.fr, %const
  br label %B180.endif.endif.us

B180.endif.endif.us:                              ; preds = %B256.B178.loopexit_crit_edge.us, %B180.endif.endif.us.preheader
  %.252282292.us = phi i64 [ %.259.us, %B256.B178.loopexit_crit_edge.us ], [ 0, %B180.endif.endif.us.preheader ]
  %23 = inttoptr i64 %arg.table to ptr
  %24 = icmp eq i64 %arg.probes.fr, 1
  %.285.us = shl nsw i64 %.252282292.us, 5
  %.287.us = add nsw i64 %.285.us, %arg.queries
  %.9.i40 = load i64, ptr %23, align 1, !noalias !124
  %.10.i41 = add nsw i64 %.287.us, %.9.i40
  %.11.i42 = inttoptr i64 %.10.i41 to ptr
  %.12.i43 = load i32, ptr %.11.i42, align 1, !noalias !124
  %.13.i44 = zext i32 %.12.i43 to i64
  %sunkaddr = inttoptr i64 %arg.table to ptr
  %sunkaddr19 = getelementptr i8, ptr %sunkaddr, i64 8
  %.17.i47 = load i64, ptr %sunkaddr19, align 1, !noalias !124
  %.18.i48 = lshr i64 %.13.i44, %.17.i47
  %sunkaddr20 = inttoptr i64 %arg.table to ptr
  %sunkaddr21 = getelementptr i8, ptr %sunkaddr20, i64 16
  %.22.i51 = load i64, ptr %sunkaddr21, align 1, !noalias !124
  %.23.i52 = and i64 %.18.i48, %.22.i51
  br i1 %24, label %B258.us.epil.preheader, label %B258.us.preheader

B258.us.preheader:                                ; preds = %B180.endif.endif.us
  br label %B258.us

B258.us:                                          ; preds = %B258.us, %B258.us.preheader
  %lsr.iv14 = phi i64 [ %unroll_iter90, %B258.us.preheader ], [ %lsr.iv.next15, %B258.us ]
  %lsr.iv110 = phi i64 [ %27, %B258.us ], [ %.29, %B258.us.preheader ]
  %25 = inttoptr i64 %arg.turns to ptr
  %.437.us = inttoptr i64 %lsr.iv110 to ptr
  %.438.us = load i32, ptr %.437.us, align 1
  %.439.us = zext i32 %.438.us to i64
  %.441.us = xor i64 %.23.i52, %.439.us
  %sunkaddr123 = shl nuw nsw i64 %.441.us, 2
  %sunkaddr124 = getelementptr i8, ptr %25, i64 %sunkaddr123
  %sunkaddr125 = getelementptr i8, ptr %sunkaddr124, i64 8
  %.447.us = load i32, ptr %sunkaddr125, align 1
  %.449.us = add i32 %.447.us, 1
  store i32 %.449.us, ptr %sunkaddr125, align 1
  %26 = add i64 %lsr.iv110, 4
  %.437.us.1 = inttoptr i64 %26 to ptr
  %.438.us.1 = load i32, ptr %.437.us.1, align 1
  %.439.us.1 = zext i32 %.438.us.1 to i64
  %.441.us.1 = xor i64 %.23.i52, %.439.us.1
  %sunkaddr127 = shl nuw nsw i64 %.441.us.1, 2
  %sunkaddr128 = getelementptr i8, ptr %25, i64 %sunkaddr127
  %sunkaddr129 = getelementptr i8, ptr %sunkaddr128, i64 8
  %.447.us.1 = load i32, ptr %sunkaddr129, align 1
  %.449.us.1 = add i32 %.447.us.1, 1
  store i32 %.449.us.1, ptr %sunkaddr129, align 1
  %lsr.iv.next15 = add i64 %lsr.iv14, -2
  %niter91.ncmp.1 = icmp eq i64 %lsr.iv.next15, 0
  %27 = add i64 %26, 4
  br i1 %niter91.ncmp.1, label %B256.B178.loopexit_crit_edge.us.unr-lcssa, label %B258.us

B256.B178.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B258.us
  %28 = and i64 %arg.probes.fr, 1
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %B256.B178.loopexit_crit_edge.us, label %B258.us.epil.preheader

B258.us.epil.preheader:                           ; preds = %B256.B178.loopexit_crit_edge.us.unr-lcssa, %B180.endif.endif.us
  %30 = inttoptr i64 %arg.turns to ptr
  %sunkaddr22 = inttoptr i64 %.29 to ptr
  %sunkaddr23 = mul i64 %unroll_iter90, 4
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr22, i64 %sunkaddr23
  %.438.us.epil = load i32, ptr %sunkaddr24, align 1
  %.439.us.epil = zext i32 %.438.us.epil to i64
  %.441.us.epil = xor i64 %.23.i52, %.439.us.epil
  %sunkaddr131 = shl nuw nsw i64 %.441.us.epil, 2
  %sunkaddr132 = getelementptr i8, ptr %30, i64 %sunkaddr131
  %sunkaddr133 = getelementptr i8, ptr %sunkaddr132, i64 8
  %.447.us.epil = load i32, ptr %sunkaddr133, align 1
  %.449.us.epil = add i32 %.447.us.epil, 1
  store i32 %.449.us.epil, ptr %sunkaddr133, align 1
  br label %B256.B178.loopexit_crit_edge.us

B256.B178.loopexit_crit_edge.us:                  ; preds = %B258.us.epil.preheader, %B256.B178.loopexit_crit_edge.us.unr-lcssa
  %.259.us = add nuw nsw i64 %.252282292.us, 1
  %exitcond366.not = icmp eq i64 %.259.us, %arg.count
  br i1 %exitcond366.not, label %B394.endif, label %B180.endif.endif.us

B394.endif:                                       ; preds = %B256.B178.loopexit_crit_edge.us, %B148.endif
  %31 = icmp sgt i64 %..35, 0
  br i1 %31, label %B442.preheader, label %B538.endif

B442.preheader:                                   ; preds = %B394.endif
  %xtraiter92 = and i64 %..35, 3
  %32 = icmp samesign ult i64 %..35, 4
  br i1 %32, label %B442.epil.preheader, label %B442.preheader.new

B442.preheader.new:                               ; preds = %B442.preheader
  %const_mat18 = add i64 %const, -2
  %unroll_iter96 = and i64 %..35, %const_mat18
  br label %B442

B538.endif.loopexit.unr-lcssa:                    ; preds = %B442
  %lcmp.mod94.not = icmp eq i64 %xtraiter92, 0
  br i1 %lcmp.mod94.not, label %B538.endif, label %B442.epil.preheader

B442.epil.preheader:                              ; preds = %B538.endif.loopexit.unr-lcssa, %B442.preheader
  %total.2.0311.epil.init = phi i32 [ 0, %B442.preheader ], [ %.597.3, %B538.endif.loopexit.unr-lcssa ]
  %.558307309.epil.init = phi i64 [ 0, %B442.preheader ], [ %unroll_iter96, %B538.endif.loopexit.unr-lcssa ]
  %33 = shl i64 %.558307309.epil.init, 2
  %34 = add nsw i64 %33, %arg.turns
  br label %B442.epil

B442.epil:                                        ; preds = %B442.epil, %B442.epil.preheader
  %lsr.iv106 = phi i64 [ %lsr.iv.next107, %B442.epil ], [ %xtraiter92, %B442.epil.preheader ]
  %lsr.iv104 = phi i64 [ %lsr.iv.next105, %B442.epil ], [ %34, %B442.epil.preheader ]
  %total.2.0311.epil = phi i32 [ %.597.epil, %B442.epil ], [ %total.2.0311.epil.init, %B442.epil.preheader ]
  %.593.epil = inttoptr i64 %lsr.iv104 to ptr
  %.594.epil = load i32, ptr %.593.epil, align 1
  %.597.epil = add i32 %.594.epil, %total.2.0311.epil
  store i32 %.597.epil, ptr %.593.epil, align 1
  %lsr.iv.next105 = add i64 %lsr.iv104, 4
  %lsr.iv.next107 = add nsw i64 %lsr.iv106, -1
  %epil.iter93.cmp.not = icmp eq i64 %lsr.iv.next107, 0
  br i1 %epil.iter93.cmp.not, label %B538.endif, label %B442.epil, !llvm.loop !127

B538.endif:                                       ; preds = %B442.epil, %B538.endif.loopexit.unr-lcssa, %B394.endif
  br i1 %or.cond, label %B570.endif.endif.us.preheader, label %common.ret

B570.endif.endif.us.preheader:                    ; preds = %B538.endif
  %unroll_iter102 = and i64 %arg.probes.fr, %const
  br label %B570.endif.endif.us

B570.endif.endif.us:                              ; preds = %B646.B568.loopexit_crit_edge.us, %B570.endif.endif.us.preheader
  %.701322332.us = phi i64 [ %.708.us, %B646.B568.loopexit_crit_edge.us ], [ 0, %B570.endif.endif.us.preheader ]
  %35 = inttoptr i64 %arg.table to ptr
  %36 = icmp eq i64 %arg.probes.fr, 1
  %.738.us = shl nsw i64 %.701322332.us, 5
  %.740.us = add nsw i64 %.738.us, %arg.queries
  %.9.i68 = load i64, ptr %35, align 1, !noalias !128
  %.10.i69 = add nsw i64 %.740.us, %.9.i68
  %.11.i70 = inttoptr i64 %.10.i69 to ptr
  %.12.i71 = load i32, ptr %.11.i70, align 1, !noalias !128
  %.13.i72 = zext i32 %.12.i71 to i64
  %sunkaddr25 = inttoptr i64 %arg.table to ptr
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 8
  %.17.i75 = load i64, ptr %sunkaddr26, align 1, !noalias !128
  %.18.i76 = lshr i64 %.13.i72, %.17.i75
  %sunkaddr27 = inttoptr i64 %arg.table to ptr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr27, i64 16
  %.22.i79 = load i64, ptr %sunkaddr28, align 1, !noalias !128
  %.23.i80 = and i64 %.18.i76, %.22.i79
  %.906.us = trunc i64 %.701322332.us to i32
  br i1 %36, label %B648.us.epil.preheader, label %B648.us.preheader

B648.us.preheader:                                ; preds = %B570.endif.endif.us
  br label %B648.us

B648.us:                                          ; preds = %B648.us, %B648.us.preheader
  %lsr.iv11 = phi i64 [ %unroll_iter102, %B648.us.preheader ], [ %lsr.iv.next12, %B648.us ]
  %lsr.iv = phi i64 [ %39, %B648.us ], [ %.29, %B648.us.preheader ]
  %37 = inttoptr i64 %arg.turns to ptr
  %.890.us = inttoptr i64 %lsr.iv to ptr
  %.891.us = load i32, ptr %.890.us, align 1
  %.892.us = zext i32 %.891.us to i64
  %.894.us = xor i64 %.23.i80, %.892.us
  %sunkaddr139 = shl nuw nsw i64 %.894.us, 2
  %sunkaddr140 = getelementptr i8, ptr %37, i64 %sunkaddr139
  %sunkaddr141 = getelementptr i8, ptr %sunkaddr140, i64 4
  %.900.us = load i32, ptr %sunkaddr141, align 1
  %.901.us = zext i32 %.900.us to i64
  %.902.us = shl nuw nsw i64 %.901.us, 2
  %.904.us = add nsw i64 %.902.us, %arg.waiting
  %.907.us = inttoptr i64 %.904.us to ptr
  store i32 %.906.us, ptr %.907.us, align 1
  %.909.us = add i32 %.900.us, 1
  store i32 %.909.us, ptr %sunkaddr141, align 1
  %38 = add i64 %lsr.iv, 4
  %.890.us.1 = inttoptr i64 %38 to ptr
  %.891.us.1 = load i32, ptr %.890.us.1, align 1
  %.892.us.1 = zext i32 %.891.us.1 to i64
  %.894.us.1 = xor i64 %.23.i80, %.892.us.1
  %sunkaddr143 = shl nuw nsw i64 %.894.us.1, 2
  %sunkaddr144 = getelementptr i8, ptr %37, i64 %sunkaddr143
  %sunkaddr145 = getelementptr i8, ptr %sunkaddr144, i64 4
  %.900.us.1 = load i32, ptr %sunkaddr145, align 1
  %.901.us.1 = zext i32 %.900.us.1 to i64
  %.902.us.1 = shl nuw nsw i64 %.901.us.1, 2
  %.904.us.1 = add nsw i64 %.902.us.1, %arg.waiting
  %.907.us.1 = inttoptr i64 %.904.us.1 to ptr
  store i32 %.906.us, ptr %.907.us.1, align 1
  %.909.us.1 = add i32 %.900.us.1, 1
  store i32 %.909.us.1, ptr %sunkaddr145, align 1
  %lsr.iv.next12 = add i64 %lsr.iv11, -2
  %niter103.ncmp.1 = icmp eq i64 %lsr.iv.next12, 0
  %39 = add i64 %38, 4
  br i1 %niter103.ncmp.1, label %B646.B568.loopexit_crit_edge.us.unr-lcssa, label %B648.us

B646.B568.loopexit_crit_edge.us.unr-lcssa:        ; preds = %B648.us
  %40 = and i64 %arg.probes.fr, 1
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %B646.B568.loopexit_crit_edge.us, label %B648.us.epil.preheader

B648.us.epil.preheader:                           ; preds = %B646.B568.loopexit_crit_edge.us.unr-lcssa, %B570.endif.endif.us
  %42 = inttoptr i64 %arg.turns to ptr
  %sunkaddr29 = inttoptr i64 %.29 to ptr
  %sunkaddr30 = mul i64 %unroll_iter102, 4
  %sunkaddr31 = getelementptr i8, ptr %sunkaddr29, i64 %sunkaddr30
  %.891.us.epil = load i32, ptr %sunkaddr31, align 1
  %.892.us.epil = zext i32 %.891.us.epil to i64
  %.894.us.epil = xor i64 %.23.i80, %.892.us.epil
  %sunkaddr147 = shl nuw nsw i64 %.894.us.epil, 2
  %sunkaddr148 = getelementptr i8, ptr %42, i64 %sunkaddr147
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 4
  %.900.us.epil = load i32, ptr %sunkaddr149, align 1
  %.901.us.epil = zext i32 %.900.us.epil to i64
  %.902.us.epil = shl nuw nsw i64 %.901.us.epil, 2
  %.904.us.epil = add nsw i64 %.902.us.epil, %arg.waiting
  %.907.us.epil = inttoptr i64 %.904.us.epil to ptr
  store i32 %.906.us, ptr %.907.us.epil, align 1
  %.909.us.epil = add i32 %.900.us.epil, 1
  store i32 %.909.us.epil, ptr %sunkaddr149, align 1
  br label %B646.B568.loopexit_crit_edge.us

B646.B568.loopexit_crit_edge.us:                  ; preds = %B648.us.epil.preheader, %B646.B568.loopexit_crit_edge.us.unr-lcssa
  %.708.us = add nuw nsw i64 %.701322332.us, 1
  %exitcond371.not = icmp eq i64 %.708.us, %arg.count
  br i1 %exitcond371.not, label %common.ret, label %B570.endif.endif.us
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_search_added(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.matches, i64 %arg.queries, i64 %arg.count, i64 %arg.within) local_unnamed_addr #5 {
B0.endif.endif:
  %.169 = alloca ptr, align 8
  %excinfo.2 = alloca ptr, align 8
  %.6.i = add nsw i64 %arg.matches, 40
  %.7.i = inttoptr i64 %.6.i to ptr
  store i64 0, ptr %.7.i, align 1, !noalias !131
  %.10.i = add nsw i64 %arg.matches, 48
  %.11.i = inttoptr i64 %.10.i to ptr
  store i64 0, ptr %.11.i, align 1, !noalias !131
  %.12448.not = icmp slt i64 %arg.count, 1
  br i1 %.12448.not, label %B120, label %B66.preheader

B66.preheader:                                    ; preds = %B0.endif.endif
  br label %B66

B66:                                              ; preds = %B64.backedge, %B66.preheader
  %lsr.iv = phi i64 [ %arg.queries, %B66.preheader ], [ %lsr.iv.next, %B64.backedge ]
  %.1304749 = phi i64 [ %.137, %B64.backedge ], [ 0, %B66.preheader ]
  %.173 = call i32 @_ZN10nightlight4pure8matching6native9searching10scan_addedB3v29B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx(ptr nonnull %.169, ptr nonnull %excinfo.2, i64 %arg.index, i64 %arg.matches, i64 %.1304749, i64 %lsr.iv, i64 %arg.within)
  %cond = icmp eq i32 %.173, 0
  br i1 %cond, label %B64.backedge, label %B66.if.if, !prof !6

B64.backedge:                                     ; preds = %B66
  %.137 = add nuw nsw i64 %.1304749, 1
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond.not = icmp eq i64 %arg.count, %.137
  br i1 %exitcond.not, label %B120, label %B66

common.ret:                                       ; preds = %B66.if.if, %B120
  %common.ret.op = phi i32 [ 0, %B120 ], [ %.173, %B66.if.if ]
  ret i32 %common.ret.op

B120:                                             ; preds = %B64.backedge, %B0.endif.endif
  %sunkaddr = inttoptr i64 %arg.matches to ptr
  %sunkaddr8 = getelementptr i8, ptr %sunkaddr, i64 40
  %.210 = load i64, ptr %sunkaddr8, align 1
  store i64 %.210, ptr %retptr, align 8
  br label %common.ret

B66.if.if:                                        ; preds = %B66
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define noundef range(i32 -1, -2) i32 @nightlight_permute_rows(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.index, i64 %arg.source, i64 %arg.target, i64 %arg.count) local_unnamed_addr #5 {
B0.endif:
  %.9544.not = icmp slt i64 %arg.count, 1
  br i1 %.9544.not, label %common.ret, label %B36.preheader

B36.preheader:                                    ; preds = %B0.endif
  br label %B36

B36:                                              ; preds = %B34.backedge, %B36.preheader
  %.1014345 = phi i64 [ %.108, %B34.backedge ], [ 0, %B36.preheader ]
  %.134 = shl nsw i64 %.1014345, 5
  %.136 = add nsw i64 %.134, %arg.source
  %sunkaddr = inttoptr i64 %arg.index to ptr
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 56
  %.14.i = load i64, ptr %sunkaddr2, align 1, !noalias !134
  br label %B102.i

B102.i:                                           ; preds = %B102.i, %B36
  %lsr.iv1.i = phi i64 [ %.136, %B36 ], [ %lsr.iv.next2.i, %B102.i ]
  %lsr.iv.i = phi i64 [ 0, %B36 ], [ %lsr.iv.next.i, %B102.i ]
  %d.2.069.i = phi i64 [ 0, %B36 ], [ %.230.i, %B102.i ]
  %c.2.068.i = phi i64 [ 0, %B36 ], [ %.219.i, %B102.i ]
  %b.2.067.i = phi i64 [ 0, %B36 ], [ %.208.i, %B102.i ]
  %a.2.066.i = phi i64 [ 0, %B36 ], [ %.197.i, %B102.i ]
  %.175.i = inttoptr i64 %lsr.iv1.i to ptr
  %.176.i = load i8, ptr %.175.i, align 1, !noalias !134
  %.177.i = zext i8 %.176.i to i64
  %.181.i = shl nuw nsw i64 %.177.i, 5
  %.182.i = and i64 %.181.i, 480
  %0 = add i64 %.14.i, %lsr.iv.i
  %1 = add i64 %0, %.182.i
  %2 = shl nuw nsw i64 %.177.i, 1
  %.189.i = and i64 %2, 480
  %3 = add i64 %.14.i, %lsr.iv.i
  %4 = add i64 %3, %.189.i
  %5 = add i64 %4, 512
  %.191.i = inttoptr i64 %1 to ptr
  %.192.i = load i64, ptr %.191.i, align 1, !noalias !134
  %.193.i = inttoptr i64 %5 to ptr
  %.194.i = load i64, ptr %.193.i, align 1, !noalias !134
  %.195.i = or i64 %.192.i, %a.2.066.i
  %.197.i = or i64 %.195.i, %.194.i
  %6 = add i64 %.14.i, %lsr.iv.i
  %7 = add i64 %6, %.182.i
  %8 = add i64 %7, 8
  %.201.i = inttoptr i64 %8 to ptr
  %.202.i = load i64, ptr %.201.i, align 1, !noalias !134
  %9 = add i64 %.14.i, %lsr.iv.i
  %10 = add i64 %9, %.189.i
  %11 = add i64 %10, 520
  %.204.i = inttoptr i64 %11 to ptr
  %.205.i = load i64, ptr %.204.i, align 1, !noalias !134
  %.206.i = or i64 %.202.i, %b.2.067.i
  %.208.i = or i64 %.206.i, %.205.i
  %12 = add i64 %.14.i, %lsr.iv.i
  %13 = add i64 %12, %.182.i
  %14 = add i64 %13, 16
  %.212.i = inttoptr i64 %14 to ptr
  %.213.i = load i64, ptr %.212.i, align 1, !noalias !134
  %15 = add i64 %.14.i, %lsr.iv.i
  %16 = add i64 %15, %.189.i
  %17 = add i64 %16, 528
  %.215.i = inttoptr i64 %17 to ptr
  %.216.i = load i64, ptr %.215.i, align 1, !noalias !134
  %.217.i = or i64 %.213.i, %c.2.068.i
  %.219.i = or i64 %.217.i, %.216.i
  %18 = add i64 %.14.i, %lsr.iv.i
  %19 = add i64 %18, %.182.i
  %20 = add i64 %19, 24
  %.223.i = inttoptr i64 %20 to ptr
  %.224.i = load i64, ptr %.223.i, align 1, !noalias !134
  %21 = add i64 %.14.i, %lsr.iv.i
  %22 = add i64 %21, %.189.i
  %23 = add i64 %22, 536
  %.226.i = inttoptr i64 %23 to ptr
  %.227.i = load i64, ptr %.226.i, align 1, !noalias !134
  %.228.i = or i64 %.224.i, %d.2.069.i
  %.230.i = or i64 %.228.i, %.227.i
  %lsr.iv.next.i = add nuw nsw i64 %lsr.iv.i, 1024
  %lsr.iv.next2.i = add i64 %lsr.iv1.i, 1
  %exitcond.not.i = icmp eq i64 %lsr.iv.next.i, 32768
  br i1 %exitcond.not.i, label %B34.backedge, label %B102.i

B34.backedge:                                     ; preds = %B102.i
  %.139 = add nsw i64 %.134, %arg.target
  %.244.i = inttoptr i64 %.139 to ptr
  store i64 %.197.i, ptr %.244.i, align 1, !noalias !134
  %.249.i = add nsw i64 %.139, 8
  %.251.i = inttoptr i64 %.249.i to ptr
  store i64 %.208.i, ptr %.251.i, align 1, !noalias !134
  %.256.i = add nsw i64 %.139, 16
  %.258.i = inttoptr i64 %.256.i to ptr
  store i64 %.219.i, ptr %.258.i, align 1, !noalias !134
  %.263.i = add nsw i64 %.139, 24
  %.267.i = inttoptr i64 %.263.i to ptr
  store i64 %.230.i, ptr %.267.i, align 1, !noalias !134
  %.108 = add nuw nsw i64 %.1014345, 1
  %exitcond.not = icmp eq i64 %arg.count, %.108
  br i1 %exitcond.not, label %common.ret, label %B36

common.ret:                                       ; preds = %B34.backedge, %B0.endif
  store i64 0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_fill_table(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.index, i64 %arg.chunk) local_unnamed_addr #0 {
B0.endif:
  %.545 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.7 = add nsw i64 %arg.index, 24
  %.8 = inttoptr i64 %.7 to ptr
  %.9 = load i64, ptr %.8, align 1
  %.11 = mul nsw i64 %arg.chunk, 88
  %.12 = add nsw i64 %.9, %.11
  %.18 = inttoptr i64 %arg.index to ptr
  %.19 = load i64, ptr %.18, align 1
  %.21 = add nsw i64 %arg.index, 8
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 1
  %.32 = add nsw i64 %.12, 24
  %.33 = inttoptr i64 %.32 to ptr
  %.34 = load i64, ptr %.33, align 1
  %.37 = add nsw i64 %.12, 32
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.84 = icmp sgt i64 %.19, 0
  br i1 %.84, label %B324.lr.ph, label %B454.endif

B324.lr.ph:                                       ; preds = %B0.endif
  br label %B324.endif

B550:                                             ; preds = %B550.preheader.new, %B550
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B550 ], [ %.34, %B550.preheader.new ]
  %total.2.0160 = phi i32 [ 0, %B550.preheader.new ], [ %.345.3, %B550 ]
  %.306156158 = phi i64 [ 0, %B550.preheader.new ], [ %.313.3, %B550 ]
  %.341 = inttoptr i64 %lsr.iv22 to ptr
  %.342 = load i32, ptr %.341, align 1
  %.345 = add i32 %.342, %total.2.0160
  store i32 %.345, ptr %.341, align 1
  %0 = add i64 %lsr.iv22, 4
  %.341.1 = inttoptr i64 %0 to ptr
  %.342.1 = load i32, ptr %.341.1, align 1
  %.345.1 = add i32 %.342.1, %.345
  store i32 %.345.1, ptr %.341.1, align 1
  %1 = add i64 %lsr.iv22, 8
  %.341.2 = inttoptr i64 %1 to ptr
  %.342.2 = load i32, ptr %.341.2, align 1
  %.345.2 = add i32 %.342.2, %.345.1
  store i32 %.345.2, ptr %.341.2, align 1
  %.313.3 = add nuw nsw i64 %.306156158, 4
  %2 = add i64 %lsr.iv22, 12
  %.341.3 = inttoptr i64 %2 to ptr
  %.342.3 = load i32, ptr %.341.3, align 1
  %.345.3 = add i32 %.342.3, %.345.2
  store i32 %.345.3, ptr %.341.3, align 1
  %lsr.iv.next23 = add i64 %lsr.iv22, 16
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.313.3
  br i1 %niter.ncmp.3, label %B646.endif.loopexit.unr-lcssa, label %B550

B856:                                             ; preds = %B678.endif, %B646.endif
  %.536 = add nsw i64 %.12, 40
  %.537 = inttoptr i64 %.536 to ptr
  %.538 = load i64, ptr %.537, align 1
  %.539.not = icmp eq i64 %.538, 0
  br i1 %.539.not, label %B950, label %B916

B916:                                             ; preds = %B856
  %.549 = call i32 @_ZN10nightlight4pure8matching6native8building11fill_checksB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr nonnull %.545, ptr nonnull %excinfo.3, i64 %.12, i64 %.19, i64 %.23)
  %cond = icmp eq i32 %.549, 0
  br i1 %cond, label %B950, label %B916.if.if, !prof !6

common.ret:                                       ; preds = %B916.if.if, %B950
  %common.ret.op = phi i32 [ 0, %B950 ], [ %.549, %B916.if.if ]
  ret i32 %common.ret.op

B950:                                             ; preds = %B916, %B856
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B324.endif:                                       ; preds = %B324.endif, %B324.lr.ph
  %lsr.iv26 = phi i64 [ %lsr.iv.next27, %B324.endif ], [ %.19, %B324.lr.ph ]
  %lsr.iv24 = phi i64 [ %lsr.iv.next25, %B324.endif ], [ %.23, %B324.lr.ph ]
  %3 = inttoptr i64 %.12 to ptr
  %.9.i = load i64, ptr %3, align 1, !noalias !137
  %4 = add i64 %lsr.iv24, %.9.i
  %.11.i = inttoptr i64 %4 to ptr
  %.12.i = load i32, ptr %.11.i, align 1, !noalias !137
  %.13.i = zext i32 %.12.i to i64
  %sunkaddr = inttoptr i64 %.12 to ptr
  %sunkaddr28 = getelementptr i8, ptr %sunkaddr, i64 8
  %.17.i = load i64, ptr %sunkaddr28, align 1, !noalias !137
  %.18.i = lshr i64 %.13.i, %.17.i
  %sunkaddr29 = inttoptr i64 %.12 to ptr
  %sunkaddr30 = getelementptr i8, ptr %sunkaddr29, i64 16
  %.22.i = load i64, ptr %sunkaddr30, align 1, !noalias !137
  %.23.i = and i64 %.18.i, %.22.i
  %sunkaddr31 = inttoptr i64 %.34 to ptr
  %sunkaddr32 = mul i64 %.23.i, 4
  %sunkaddr33 = getelementptr i8, ptr %sunkaddr31, i64 %sunkaddr32
  %sunkaddr34 = getelementptr i8, ptr %sunkaddr33, i64 8
  %.200 = load i32, ptr %sunkaddr34, align 1
  %.202 = add i32 %.200, 1
  store i32 %.202, ptr %sunkaddr34, align 1
  %lsr.iv.next25 = add i64 %lsr.iv24, 32
  %lsr.iv.next27 = add i64 %lsr.iv26, -1
  %exitcond.not = icmp eq i64 %lsr.iv.next27, 0
  br i1 %exitcond.not, label %B454.endif, label %B324.endif

B454.endif:                                       ; preds = %B324.endif, %B0.endif
  %.216 = add nsw i64 %.12, 80
  %.217 = inttoptr i64 %.216 to ptr
  %.218 = load i64, ptr %.217, align 1
  %.258.not = icmp eq i64 %.218, 63
  %.219 = shl nuw i64 1, %.218
  %.220 = add nuw nsw i64 %.219, 2
  %storemerge146 = select i1 %.258.not, i64 0, i64 %.220
  %.300157 = icmp sgt i64 %storemerge146, 0
  br i1 %.300157, label %B550.preheader, label %B646.endif

B550.preheader:                                   ; preds = %B454.endif
  %xtraiter = and i64 %storemerge146, 3
  %5 = icmp ult i64 %storemerge146, 4
  br i1 %5, label %B550.epil.preheader, label %B550.preheader.new

B550.preheader.new:                               ; preds = %B550.preheader
  %unroll_iter = and i64 %storemerge146, 9223372036854775804
  br label %B550

B646.endif.loopexit.unr-lcssa:                    ; preds = %B550
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B646.endif, label %B550.epil.preheader

B550.epil.preheader:                              ; preds = %B646.endif.loopexit.unr-lcssa, %B550.preheader
  %total.2.0160.epil.init = phi i32 [ 0, %B550.preheader ], [ %.345.3, %B646.endif.loopexit.unr-lcssa ]
  %.306156158.epil.init = phi i64 [ 0, %B550.preheader ], [ %.313.3, %B646.endif.loopexit.unr-lcssa ]
  %6 = shl i64 %.306156158.epil.init, 2
  %7 = add nsw i64 %.34, %6
  br label %B550.epil

B550.epil:                                        ; preds = %B550.epil, %B550.epil.preheader
  %lsr.iv20 = phi i64 [ %lsr.iv.next21, %B550.epil ], [ %xtraiter, %B550.epil.preheader ]
  %lsr.iv18 = phi i64 [ %lsr.iv.next19, %B550.epil ], [ %7, %B550.epil.preheader ]
  %total.2.0160.epil = phi i32 [ %.345.epil, %B550.epil ], [ %total.2.0160.epil.init, %B550.epil.preheader ]
  %.341.epil = inttoptr i64 %lsr.iv18 to ptr
  %.342.epil = load i32, ptr %.341.epil, align 1
  %.345.epil = add i32 %.342.epil, %total.2.0160.epil
  store i32 %.345.epil, ptr %.341.epil, align 1
  %lsr.iv.next19 = add i64 %lsr.iv18, 4
  %lsr.iv.next21 = add nsw i64 %lsr.iv20, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next21, 0
  br i1 %epil.iter.cmp.not, label %B646.endif, label %B550.epil, !llvm.loop !140

B646.endif:                                       ; preds = %B550.epil, %B646.endif.loopexit.unr-lcssa, %B454.endif
  %.441165.not = icmp slt i64 %.19, 1
  br i1 %.441165.not, label %B856, label %B678.lr.ph

B678.lr.ph:                                       ; preds = %B646.endif
  br label %B678.endif

B678.endif:                                       ; preds = %B678.endif, %B678.lr.ph
  %lsr.iv = phi i64 [ %lsr.iv.next, %B678.endif ], [ %.23, %B678.lr.ph ]
  %.447164166 = phi i64 [ 0, %B678.lr.ph ], [ %.454, %B678.endif ]
  %8 = inttoptr i64 %.12 to ptr
  %.9.i4 = load i64, ptr %8, align 1, !noalias !141
  %9 = add i64 %lsr.iv, %.9.i4
  %.11.i6 = inttoptr i64 %9 to ptr
  %.12.i7 = load i32, ptr %.11.i6, align 1, !noalias !141
  %.13.i8 = zext i32 %.12.i7 to i64
  %sunkaddr35 = inttoptr i64 %.12 to ptr
  %sunkaddr36 = getelementptr i8, ptr %sunkaddr35, i64 8
  %.17.i11 = load i64, ptr %sunkaddr36, align 1, !noalias !141
  %.18.i12 = lshr i64 %.13.i8, %.17.i11
  %sunkaddr37 = inttoptr i64 %.12 to ptr
  %sunkaddr38 = getelementptr i8, ptr %sunkaddr37, i64 16
  %.22.i15 = load i64, ptr %sunkaddr38, align 1, !noalias !141
  %.23.i16 = and i64 %.18.i12, %.22.i15
  %.454 = add nuw nsw i64 %.447164166, 1
  %sunkaddr39 = inttoptr i64 %.34 to ptr
  %sunkaddr40 = mul i64 %.23.i16, 4
  %sunkaddr41 = getelementptr i8, ptr %sunkaddr39, i64 %sunkaddr40
  %sunkaddr42 = getelementptr i8, ptr %sunkaddr41, i64 4
  %.513 = load i32, ptr %sunkaddr42, align 1
  %.514 = zext i32 %.513 to i64
  %.515 = shl nuw nsw i64 %.514, 2
  %.517 = add nsw i64 %.515, %.39
  %.519 = inttoptr i64 %.517 to ptr
  %tmp = trunc i64 %.447164166 to i32
  store i32 %tmp, ptr %.519, align 1
  %.521 = add i32 %.513, 1
  store i32 %.521, ptr %sunkaddr42, align 1
  %lsr.iv.next = add i64 %lsr.iv, 32
  %exitcond173.not = icmp eq i64 %.19, %.454
  br i1 %exitcond173.not, label %B856, label %B678.endif

B916.if.if:                                       ; preds = %B916
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define internal noundef range(i32 -1, -2) i32 @_ZN10nightlight4pure8matching6native8building11fill_checksB3v37B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.table, i64 %arg.rows, i64 %arg.hashes) local_unnamed_addr #0 {
B0.endif:
  %.12 = add nsw i64 %arg.table, 32
  %.13 = inttoptr i64 %.12 to ptr
  %.14 = load i64, ptr %.13, align 1
  %.16 = add nsw i64 %arg.table, 40
  %.17 = inttoptr i64 %.16 to ptr
  %.18 = load i64, ptr %.17, align 1
  %.26 = add nsw i64 %arg.table, 24
  %.27 = inttoptr i64 %.26 to ptr
  %.28 = load i64, ptr %.27, align 1
  %.33 = add nsw i64 %arg.table, 48
  %.34 = inttoptr i64 %.33 to ptr
  %.35 = load i64, ptr %.34, align 1
  %.37 = add nsw i64 %arg.table, 56
  %.38 = inttoptr i64 %.37 to ptr
  %.39 = load i64, ptr %.38, align 1
  %.41 = add nsw i64 %arg.table, 64
  %.42 = inttoptr i64 %.41 to ptr
  %.43 = load i64, ptr %.42, align 1
  %.54 = add nsw i64 %arg.table, 80
  %.55 = inttoptr i64 %.54 to ptr
  %.56 = load i64, ptr %.55, align 1
  %.95.not = icmp eq i64 %.56, 63
  %.57 = shl nuw i64 1, %.56
  %storemerge = select i1 %.95.not, i64 0, i64 %.57
  %.140115 = icmp sgt i64 %storemerge, 0
  br i1 %.140115, label %B404.endif.lr.ph, label %common.ret

B404.endif.lr.ph:                                 ; preds = %B0.endif
  %.320 = add nsw i64 %arg.rows, -1
  br label %B404.endif

B402.loopexit:                                    ; preds = %B546.endif, %B404.endif
  %exitcond.not = icmp eq i64 %.153, %storemerge
  br i1 %exitcond.not, label %common.ret, label %B404.endif

common.ret:                                       ; preds = %B402.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B404.endif:                                       ; preds = %B402.loopexit, %B404.endif.lr.ph
  %.146110116 = phi i64 [ 0, %B404.endif.lr.ph ], [ %.153, %B402.loopexit ]
  %.153 = add nuw nsw i64 %.146110116, 1
  %.178 = shl nsw i64 %.146110116, 2
  %.180 = add nsw i64 %.178, %.28
  %.181 = inttoptr i64 %.180 to ptr
  %.182 = load i32, ptr %.181, align 1
  %.183 = zext i32 %.182 to i64
  %.187 = add nsw i64 %.180, 4
  %.188 = inttoptr i64 %.187 to ptr
  %.189 = load i32, ptr %.188, align 1
  %.190 = zext i32 %.189 to i64
  %.280105.not.not = icmp ugt i32 %.189, %.182
  br i1 %.280105.not.not, label %B546.lr.ph, label %B402.loopexit

B546.lr.ph:                                       ; preds = %B404.endif
  %.370 = mul nuw nsw i64 %.183, 12
  %.372 = add i64 %.370, %.18
  %reass.sub = sub nsw i64 %.190, %.183
  %0 = add nsw i64 %reass.sub, 1
  %1 = shl nuw nsw i64 %.183, 2
  %2 = add i64 %1, %.14
  %3 = shl nuw nsw i64 %.183, 3
  %4 = add i64 %3, %.18
  %5 = shl nuw nsw i64 %.190, 2
  %6 = add i64 %4, %5
  %7 = shl nuw nsw i64 %.190, 3
  %8 = add i64 %1, %.18
  %9 = add i64 %8, %7
  %10 = add nuw nsw i64 %.183, 24
  br label %B546.endif

B546.endif:                                       ; preds = %B546.endif, %B546.lr.ph
  %lsr.iv10 = phi i64 [ %lsr.iv.next11, %B546.endif ], [ %10, %B546.lr.ph ]
  %lsr.iv8 = phi i64 [ %lsr.iv.next9, %B546.endif ], [ %.372, %B546.lr.ph ]
  %lsr.iv6 = phi i64 [ %lsr.iv.next7, %B546.endif ], [ %9, %B546.lr.ph ]
  %lsr.iv4 = phi i64 [ %lsr.iv.next5, %B546.endif ], [ %6, %B546.lr.ph ]
  %lsr.iv2 = phi i64 [ %lsr.iv.next3, %B546.endif ], [ %2, %B546.lr.ph ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B546.endif ], [ %0, %B546.lr.ph ]
  %.13.i = tail call i64 @llvm.smin.i64(i64 %.320, i64 %lsr.iv10)
  %.349 = shl nsw i64 %.13.i, 2
  %.351 = add nsw i64 %.349, %.14
  %.352 = inttoptr i64 %.351 to ptr
  %.353 = load i32, ptr %.352, align 1
  %.354 = zext i32 %.353 to i64
  %.355 = shl nuw nsw i64 %.354, 5
  %.357 = add nsw i64 %.355, %arg.hashes
  %.358 = inttoptr i64 %.357 to ptr
  tail call void @llvm.prefetch.p0(ptr %.358, i32 0, i32 3, i32 1)
  %.363 = inttoptr i64 %lsr.iv2 to ptr
  %.364 = load i32, ptr %.363, align 1
  %.365 = zext i32 %.364 to i64
  %.366 = shl nuw nsw i64 %.365, 5
  %.368 = add nsw i64 %.366, %arg.hashes
  %.378 = add nsw i64 %.368, %.35
  %.379 = inttoptr i64 %.378 to ptr
  %.380 = load i32, ptr %.379, align 1
  %.383 = inttoptr i64 %lsr.iv8 to ptr
  store i32 %.380, ptr %.383, align 1
  %.388 = add nsw i64 %.368, %.39
  %.389 = inttoptr i64 %.388 to ptr
  %.390 = load i32, ptr %.389, align 1
  %.393 = inttoptr i64 %lsr.iv4 to ptr
  store i32 %.390, ptr %.393, align 1
  %.399 = add nsw i64 %.368, %.43
  %.400 = inttoptr i64 %.399 to ptr
  %.401 = load i32, ptr %.400, align 1
  %.404 = inttoptr i64 %lsr.iv6 to ptr
  store i32 %.401, ptr %.404, align 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next3 = add i64 %lsr.iv2, 4
  %lsr.iv.next5 = add i64 %lsr.iv4, 4
  %lsr.iv.next7 = add i64 %lsr.iv6, 4
  %lsr.iv.next9 = add i64 %lsr.iv8, 4
  %lsr.iv.next11 = add nuw i64 %lsr.iv10, 1
  %.280 = icmp samesign ugt i64 %lsr.iv.next, 1
  br i1 %.280, label %B546.endif, label %B402.loopexit
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_sum_blocks(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.begin, i64 %arg.first, i64 %arg.count, i64 %arg.sums) local_unnamed_addr #5 {
B0.endif:
  %.139 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.9443.not = icmp slt i64 %arg.count, 1
  br i1 %.9443.not, label %B142, label %B44.preheader

B44.preheader:                                    ; preds = %B0.endif
  %0 = add i64 %arg.count, 1
  %1 = shl i64 %arg.first, 3
  %2 = add i64 %arg.sums, %1
  %3 = shl i64 %arg.first, 16
  %4 = add i64 %arg.begin, %3
  br label %B44

B44:                                              ; preds = %B44.endif, %B44.preheader
  %lsr.iv10 = phi i64 [ %4, %B44.preheader ], [ %lsr.iv.next11, %B44.endif ]
  %lsr.iv8 = phi i64 [ %2, %B44.preheader ], [ %lsr.iv.next9, %B44.endif ]
  %lsr.iv = phi i64 [ %0, %B44.preheader ], [ %lsr.iv.next, %B44.endif ]
  %.1004244 = phi i64 [ %.107, %B44.endif ], [ %arg.first, %B44.preheader ]
  store i64 0, ptr %.139, align 8
  %.143 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.139, ptr nonnull %excinfo.1, i64 %lsr.iv10, i64 %.1004244)
  %cond = icmp eq i32 %.143, 0
  br i1 %cond, label %B44.endif, label %B44.if.if, !prof !6

common.ret:                                       ; preds = %B44.if.if, %B142
  %common.ret.op = phi i32 [ 0, %B142 ], [ %.143, %B44.if.if ]
  ret i32 %common.ret.op

B142:                                             ; preds = %B44.endif, %B0.endif
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B44.endif:                                        ; preds = %B44
  %.107 = add i64 %.1004244, 1
  %.153 = load i64, ptr %.139, align 8
  %.163 = inttoptr i64 %lsr.iv8 to ptr
  store i64 %.153, ptr %.163, align 1
  %lsr.iv.next = add i64 %lsr.iv, -1
  %lsr.iv.next9 = add i64 %lsr.iv8, 8
  %lsr.iv.next11 = add i64 %lsr.iv10, 65536
  %.94 = icmp sgt i64 %lsr.iv.next, 1
  br i1 %.94, label %B44, label %B142

B44.if.if:                                        ; preds = %B44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nofree norecurse nosync nounwind
define range(i32 -1, -2) i32 @nightlight_find_damage(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.begin, i64 %arg.first, i64 %arg.count, i64 %arg.sums) local_unnamed_addr #3 {
B0.endif:
  %.141 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  %.arg.count = tail call i64 @llvm.smax.i64(i64 %arg.count, i64 0)
  %0 = shl i64 %arg.first, 3
  %1 = add i64 %arg.sums, %0
  %2 = shl i64 %arg.first, 16
  %3 = add i64 %arg.begin, %2
  br label %B42

B42:                                              ; preds = %B44.endif, %B0.endif
  %lsr.iv22 = phi i64 [ %lsr.iv.next23, %B44.endif ], [ %3, %B0.endif ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B44.endif ], [ %1, %B0.endif ]
  %.10059 = phi i64 [ %.107, %B44.endif ], [ %arg.first, %B0.endif ]
  %.9357 = phi i64 [ %.103, %B44.endif ], [ %.arg.count, %B0.endif ]
  %.94 = icmp sgt i64 %.9357, 0
  br i1 %.94, label %B44, label %B156

B44:                                              ; preds = %B42
  store i64 0, ptr %.141, align 8
  %.145 = call i32 @_ZN10nightlight4pure8matching6native9comparing8checksumB3v10B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx(ptr nonnull %.141, ptr nonnull %excinfo.1, i64 %lsr.iv22, i64 %.10059)
  %cond = icmp eq i32 %.145, 0
  br i1 %cond, label %B44.endif, label %B44.if.if, !prof !6

common.ret:                                       ; preds = %B44.if.if, %B156, %B146
  %common.ret.op = phi i32 [ 0, %B146 ], [ 0, %B156 ], [ %.145, %B44.if.if ]
  ret i32 %common.ret.op

B146:                                             ; preds = %B44.endif
  %4 = add i64 %.107, -1
  store i64 %4, ptr %retptr, align 8
  br label %common.ret

B156:                                             ; preds = %B42
  store i64 -1, ptr %retptr, align 8
  br label %common.ret

B44.endif:                                        ; preds = %B44
  %.107 = add i64 %.10059, 1
  %.103 = add nsw i64 %.9357, -1
  %.155 = load i64, ptr %.141, align 8
  %.169 = inttoptr i64 %lsr.iv to ptr
  %.170 = load i64, ptr %.169, align 1
  %.171.not = icmp eq i64 %.155, %.170
  %lsr.iv.next = add i64 %lsr.iv, 8
  %lsr.iv.next23 = add i64 %lsr.iv22, 65536
  br i1 %.171.not, label %B42, label %B146

B44.if.if:                                        ; preds = %B44
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nofree nosync nounwind willreturn }
attributes #3 = { nofree norecurse nosync nounwind }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn }
attributes #5 = { nofree norecurse nosync nounwind }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!2 = distinct !{!2, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!5 = distinct !{!5, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!6 = !{!"branch_weights", i32 49, i32 1}
!7 = !{!"branch_weights", i32 1, i32 99}
!8 = !{!9}
!9 = distinct !{!9, !10, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!10 = distinct !{!10, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!11 = !{!12, !14}
!12 = distinct !{!12, !13, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!13 = distinct !{!13, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!14 = distinct !{!14, !13, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!15 = !{!16, !18}
!16 = distinct !{!16, !17, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %retptr"}
!17 = distinct !{!17, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx"}
!18 = distinct !{!18, !17, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %excinfo"}
!19 = !{!20, !16, !18}
!20 = distinct !{!20, !21, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!21 = distinct !{!21, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!22 = !{!"branch_weights", i32 715827883, i32 715827883}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!25 = distinct !{!25, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!26 = !{!27, !29}
!27 = distinct !{!27, !28, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!28 = distinct !{!28, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!29 = distinct !{!29, !28, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!30 = !{!31, !33}
!31 = distinct !{!31, !32, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!32 = distinct !{!32, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!33 = distinct !{!33, !32, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!34 = !{!35, !37}
!35 = distinct !{!35, !36, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %retptr"}
!36 = distinct !{!36, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29"}
!37 = distinct !{!37, !36, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %excinfo"}
!38 = !{!39, !41}
!39 = distinct !{!39, !40, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %retptr"}
!40 = distinct !{!40, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29"}
!41 = distinct !{!41, !40, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %excinfo"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!44 = distinct !{!44, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!45 = !{!46}
!46 = distinct !{!46, !47, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!47 = distinct !{!47, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!50 = distinct !{!50, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!53 = distinct !{!53, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!56 = distinct !{!56, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!57 = !{!58, !60}
!58 = distinct !{!58, !59, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %retptr"}
!59 = distinct !{!59, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29"}
!60 = distinct !{!60, !59, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v20B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_284_29: %excinfo"}
!61 = !{!62, !64}
!62 = distinct !{!62, !63, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %retptr"}
!63 = distinct !{!63, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29"}
!64 = distinct !{!64, !63, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v21B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx24Literal_5bint_5d_2832_29: %excinfo"}
!65 = !{!66}
!66 = distinct !{!66, !67, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!67 = distinct !{!67, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!68 = !{!69}
!69 = distinct !{!69, !70, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!70 = distinct !{!70, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!71 = !{!72}
!72 = distinct !{!72, !73, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!73 = distinct !{!73, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!74 = !{!75}
!75 = distinct !{!75, !76, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!76 = distinct !{!76, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!77 = !{!78, !80}
!78 = distinct !{!78, !79, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!79 = distinct !{!79, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!80 = distinct !{!80, !79, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!81 = !{!82}
!82 = distinct !{!82, !83, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!83 = distinct !{!83, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!84 = distinct !{!84, !85}
!85 = !{!"llvm.loop.peeled.count", i32 1}
!86 = !{!87}
!87 = distinct !{!87, !88, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!88 = distinct !{!88, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!89 = !{!90}
!90 = distinct !{!90, !91, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!91 = distinct !{!91, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!92 = !{!93}
!93 = distinct !{!93, !94, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!94 = distinct !{!94, !"_ZN10nightlight4pure8matching6native9comparing5apartB3v23B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!95 = !{!96}
!96 = distinct !{!96, !97, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!97 = distinct !{!97, !"_ZN10nightlight4pure8matching6native9comparing10is_removedB3v24B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!98 = !{!99}
!99 = distinct !{!99, !100, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!100 = distinct !{!100, !"_ZN10nightlight4pure8matching6native9comparing6reportB3v25B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!101 = !{!102}
!102 = distinct !{!102, !103, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!103 = distinct !{!103, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!104 = !{!105, !107}
!105 = distinct !{!105, !106, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %retptr"}
!106 = distinct !{!106, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29"}
!107 = distinct !{!107, !106, !"_ZN10nightlight4pure8matching6native9comparing5soundB2v9B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx23Literal_5bint_5d_288_29: %excinfo"}
!108 = !{!109, !111}
!109 = distinct !{!109, !110, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!110 = distinct !{!110, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!111 = distinct !{!111, !110, !"_ZN10nightlight4pure8matching6native9comparing5soundB3v16B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %excinfo"}
!112 = !{!113}
!113 = distinct !{!113, !114, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!114 = distinct !{!114, !"_ZN10nightlight4pure8matching6native7buckets10copy_wordsB3v15B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!115 = !{!116, !118}
!116 = distinct !{!116, !117, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %retptr"}
!117 = distinct !{!117, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx"}
!118 = distinct !{!118, !117, !"_ZN10nightlight4pure8matching6native7buckets11scan_bucketB3v17B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %excinfo"}
!119 = !{!120, !116, !118}
!120 = distinct !{!120, !121, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!121 = distinct !{!121, !"_ZN10nightlight4pure8matching6native7buckets4noteB3v18B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!122 = distinct !{!122, !123}
!123 = !{!"llvm.loop.unroll.disable"}
!124 = !{!125}
!125 = distinct !{!125, !126, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!126 = distinct !{!126, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!127 = distinct !{!127, !123}
!128 = !{!129}
!129 = distinct !{!129, !130, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!130 = distinct !{!130, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!131 = !{!132}
!132 = distinct !{!132, !133, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx: %retptr"}
!133 = distinct !{!133, !"_ZN10nightlight4pure8matching6native9comparing5beginB2v2B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAEx"}
!134 = !{!135}
!135 = distinct !{!135, !136, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!136 = distinct !{!136, !"_ZN10nightlight4pure8matching6native9comparing7permuteB2v3B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!137 = !{!138}
!138 = distinct !{!138, !139, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!139 = distinct !{!139, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
!140 = distinct !{!140, !123}
!141 = !{!142}
!142 = distinct !{!142, !143, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx: %retptr"}
!143 = distinct !{!143, !"_ZN10nightlight4pure8matching6native9comparing6key_ofB2v7B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExx"}
